/*
 * Starts Windows programs for a test that runs on Linux, since what starts one from there knows neither the
 * environment it gets nor its whole exit status. One connection on 127.0.0.1 is one program.
 *
 * The test sends the length of what follows as four bytes, then five texts in UTF-16, each ended by a zero: the file
 * of the program, its command line, its folder, and the files that get its stdout and stderr; then its environment as
 * NAME=VALUE texts, ended by an empty one. The answers are lines: "started PID", then "ended EXITCODE"; or "refused
 * ERROR". A byte from the test, or its going away, ends the program.
 *
 * The port is written into the file that the first argument names; the second one, where there is one, is the port
 * to take. With "kill" in place of the length and a process
 * id after it, that process is ended; with "quit" the relay itself.
 */
#define WIN32_LEAN_AND_MEAN
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

static CRITICAL_SECTION starting; /* one at a time: what one inherits must not be inherited by another */

static int receive(SOCKET from, char *to, int length) {
  for (int got = 0; got < length;) {
    int more = recv(from, to + got, length - got, 0);
    if (more <= 0) return 0;
    got += more;
  }
  return 1;
}

static void say(SOCKET to, const char *what, unsigned long value) {
  char line[64];
  int length = snprintf(line, sizeof line, "%s %lu\n", what, value);
  send(to, line, length, 0);
}

static HANDLE openInherited(const wchar_t *file, DWORD access, DWORD creation) {
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
  return CreateFileW(file, access, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, creation, 0, NULL);
}

static wchar_t *after(wchar_t *text) { return text + wcslen(text) + 1; }

static int start(wchar_t *file, PROCESS_INFORMATION *program) {
  wchar_t *line = after(file), *folder = after(line), *out = after(folder), *err = after(out);
  wchar_t *environment = after(err);
  STARTUPINFOW startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES};
  EnterCriticalSection(&starting);
  startup.hStdInput = openInherited(L"NUL", GENERIC_READ, OPEN_EXISTING);
  startup.hStdOutput = openInherited(out, GENERIC_WRITE, CREATE_ALWAYS);
  startup.hStdError = openInherited(err, GENERIC_WRITE, CREATE_ALWAYS);
  DWORD flags = CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT;
  int isStarted = CreateProcessW(file, line, NULL, NULL, TRUE, flags, environment, folder, &startup, program);
  DWORD error = GetLastError();
  CloseHandle(startup.hStdInput);
  CloseHandle(startup.hStdOutput);
  CloseHandle(startup.hStdError);
  LeaveCriticalSection(&starting);
  SetLastError(error);
  return isStarted;
}

static void endProcess(DWORD pid) {
  if (pid == GetCurrentProcessId()) return;
  HANDLE process = OpenProcess(PROCESS_TERMINATE | SYNCHRONIZE, FALSE, pid);
  if (process == NULL) return;
  TerminateProcess(process, 1);
  WaitForSingleObject(process, 5000);
  CloseHandle(process);
}

static DWORD WINAPI serve(void *connection) {
  SOCKET test = (SOCKET)connection;
  PROCESS_INFORMATION program;
  DWORD exitCode;
  unsigned length = 0, pid = 0;
  if (!receive(test, (char *)&length, 4)) return 0;
  if (memcmp(&length, "quit", 4) == 0) ExitProcess(0);
  if (memcmp(&length, "kill", 4) == 0) {
    if (receive(test, (char *)&pid, 4)) endProcess(pid);
    closesocket(test);
    return 0;
  }
  wchar_t *order = malloc(length + 4);
  memset((char *)order + length, 0, 4);
  if (!receive(test, (char *)order, length)) return 0;
  if (!start(order, &program)) {
    say(test, "refused", GetLastError());
  } else {
    say(test, "started", program.dwProcessId);
    WSAEVENT heard = WSACreateEvent();
    WSAEventSelect(test, heard, FD_READ | FD_CLOSE);
    HANDLE either[2] = {program.hProcess, heard};
    if (WaitForMultipleObjects(2, either, FALSE, INFINITE) != WAIT_OBJECT_0) TerminateProcess(program.hProcess, 1);
    WaitForSingleObject(program.hProcess, INFINITE);
    GetExitCodeProcess(program.hProcess, &exitCode);
    say(test, "ended", exitCode);
    CloseHandle(program.hProcess);
    CloseHandle(program.hThread);
    WSACloseEvent(heard);
  }
  shutdown(test, SD_SEND);
  closesocket(test);
  free(order);
  return 0;
}

int wmain(int argc, wchar_t **argv) {
  WSADATA data;
  struct sockaddr_in place = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int size = sizeof place;
  if (argc < 2) return 2;
  WSAStartup(MAKEWORD(2, 2), &data);
  InitializeCriticalSection(&starting);
  if (argc > 2) place.sin_port = htons((u_short)_wtoi(argv[2]));
  SOCKET listener = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(listener, (struct sockaddr *)&place, size) || listen(listener, 64)) return 1;
  getsockname(listener, (struct sockaddr *)&place, &size);
  FILE *file = _wfopen(argv[1], L"wb");
  if (file == NULL) return 1;
  fprintf(file, "%u\n", ntohs(place.sin_port));
  fclose(file);
  for (;;) {
    SOCKET connection = accept(listener, NULL, NULL);
    if (connection == INVALID_SOCKET) {
      Sleep(10); /* whoever wanted one has gone already */
      continue;
    }
    CloseHandle(CreateThread(NULL, 0, serve, (void *)connection, 0, NULL));
  }
}
