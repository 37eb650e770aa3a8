/*
 * Stands in for a tool on Windows: writes down how it was called, and answers from data at the end of its own file,
 * so that it can be copied, renamed and moved like the program it stands for. The data is written by
 * apps/cli/test/blackbox/harness/windows-stand-in.ts, which says what stands where in it.
 *
 * Called with "<child> NOTES MILLISECONDS GENERATIONS STAYS" it is a process that a tool has started: it lives that long
 * and starts the next generation. Where STAYS is 0 it ends as soon as it has done so, and only the last one lives.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define CHILD L"<child>"
#define BETWEEN L'\x1f'
#define PATH_CHARS 2048

enum { KIND_TOOL = 0, KIND_PLANTED = 1, KIND_THOROUGH = 2, KIND_ENDING = 3 };
enum { FLAG_STUBBORN = 1, FLAG_SHOWS_SURROUNDINGS = 2 };

static unsigned char *at; /* where the data is being read */
static wchar_t self[32768], folder[PATH_CHARS], living[PATH_CHARS];

static void fail(const char *what) {
  fprintf(stderr, "stand-in: %s (%lu)\n", what, GetLastError());
  ExitProcess(98);
}

/* --- the data: numbers of four bytes, lowest first; texts with their length before them --- */

static unsigned number(void) {
  unsigned value = at[0] | at[1] << 8 | at[2] << 16 | (unsigned)at[3] << 24;
  at += 4;
  return value;
}

static unsigned char *bytes(unsigned *length) {
  *length = number();
  unsigned char *start = at;
  at += *length;
  return start;
}

static wchar_t *text(void) {
  unsigned length;
  char *start = (char *)bytes(&length);
  int chars = MultiByteToWideChar(CP_UTF8, 0, start, length, NULL, 0);
  wchar_t *wide = calloc(chars + 1, sizeof(wchar_t));
  MultiByteToWideChar(CP_UTF8, 0, start, length, wide, chars);
  return wide;
}

static void openData(const wchar_t *path) {
  HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) fail("the file with its data cannot be read");
  unsigned char end[12];
  DWORD read;
  SetFilePointer(file, -12, NULL, FILE_END);
  ReadFile(file, end, 12, &read, NULL);
  if (read != 12 || memcmp(end + 4, "STAND-IN", 8) != 0) fail("there is no data at the end of the file");
  at = end;
  unsigned length = number();
  unsigned char *data = malloc(length);
  SetFilePointer(file, -12 - (LONG)length, NULL, FILE_END);
  ReadFile(file, data, length, &read, NULL);
  if (read != length) fail("its data cannot be read");
  CloseHandle(file);
  at = data;
}

/*
 * Wine says where System32 is, whatever the environment said, so there is one for all worlds: what stands there has no
 * name of its own, and takes the data of the file of its name in the world that the environment names.
 */
static wchar_t *inWorld(void) {
  static wchar_t path[PATH_CHARS];
  if (GetEnvironmentVariableW(L"VOLKIT_TEST_SYSTEM32", path, PATH_CHARS) == 0) fail("no world is named");
  wcscat(path, wcsrchr(self, L'\\'));
  return path;
}

/* --- what it writes down --- */

static char *utf8(const wchar_t *wide, int *length) {
  *length = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL, NULL) - 1;
  char *narrow = malloc(*length + 1);
  WideCharToMultiByte(CP_UTF8, 0, wide, -1, narrow, *length + 1, NULL, NULL);
  return narrow;
}

/* Opens a file of the world for this process alone: others wait. */
static HANDLE openAlone(const wchar_t *name, DWORD creation) {
  wchar_t path[PATH_CHARS];
  _snwprintf(path, PATH_CHARS, L"%ls\\%ls", folder, name);
  for (;;) {
    HANDLE file = CreateFileW(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, creation, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file != INVALID_HANDLE_VALUE) return file;
    if (GetLastError() != ERROR_SHARING_VIOLATION) fail("its notes cannot be written");
    Sleep(1);
  }
}

static void note(const wchar_t *name, const wchar_t *line) {
  int length;
  DWORD written;
  char *narrow = utf8(line, &length);
  narrow[length] = '\n';
  HANDLE file = openAlone(name, OPEN_ALWAYS);
  SetFilePointer(file, 0, NULL, FILE_END);
  WriteFile(file, narrow, length + 1, &written, NULL);
  CloseHandle(file);
}

/* As long as this process lives there is a file named after it: the system takes it away, however the process ends. */
static void noteLife(const wchar_t *name) {
  wchar_t path[PATH_CHARS], pid[16];
  _snwprintf(pid, 16, L"%lu", GetCurrentProcessId());
  _snwprintf(path, PATH_CHARS, L"%ls\\%ls", living, pid);
  HANDLE file = CreateFileW(path, GENERIC_WRITE | DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                            CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
  if (file == INVALID_HANDLE_VALUE) fail("the file of its life cannot be made");
  note(name, pid);
}

static wchar_t *joined(const wchar_t *first, int count, wchar_t **words) {
  size_t length = wcslen(first) + 1;
  for (int i = 0; i < count; i++) length += wcslen(words[i]) + 1;
  wchar_t *line = malloc(length * sizeof(wchar_t));
  wcscpy(line, first);
  for (int i = 0; i < count; i++) {
    wchar_t between[2] = {BETWEEN, 0};
    if (i > 0 || *first) wcscat(line, between);
    wcscat(line, words[i]);
  }
  return line;
}

/* --- processes that a tool starts --- */

static void startChild(const wchar_t *notes, unsigned ms, unsigned generations, int stays, int alone) {
  static wchar_t line[33000];
  _snwprintf(line, 33000, L"\"%ls\" %ls %ls %u %u %d", self, CHILD, notes, ms, generations, stays);
  STARTUPINFOW startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES};
  startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
  startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
  startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  for (int i = 0; i < 3; i++) SetHandleInformation((&startup.hStdInput)[i], HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
  PROCESS_INFORMATION child;
  DWORD flags = alone ? DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP : 0;
  wchar_t event[64];
  if (!CreateProcessW(self, line, NULL, NULL, TRUE, flags, NULL, NULL, &startup, &child)) fail("it starts no child");
  /* Its notes must be there before anybody looks for them. */
  _snwprintf(event, 64, L"stand-in-%lu", child.dwProcessId);
  HANDLE noted = CreateEventW(NULL, TRUE, FALSE, event), either[2] = {noted, child.hProcess};
  WaitForMultipleObjects(2, either, FALSE, 5000);
}

static int actAsChild(wchar_t **argv) {
  wchar_t event[64];
  unsigned ms = wcstoul(argv[3], NULL, 10), generations = wcstoul(argv[4], NULL, 10);
  int stays = wcstol(argv[5], NULL, 10);
  if (stays || generations == 0) noteLife(argv[2]);
  if (generations > 0) startChild(argv[2], ms, generations - 1, stays, 0);
  _snwprintf(event, 64, L"stand-in-%lu", GetCurrentProcessId());
  SetEvent(CreateEventW(NULL, TRUE, FALSE, event));
  if (stays || generations == 0) Sleep(ms);
  return 0;
}

/* --- answers --- */

static void print(DWORD stream, const unsigned char *start, unsigned length) {
  HANDLE handle = GetStdHandle(stream);
  while (length > 0) {
    DWORD written = 0;
    if (!WriteFile(handle, start, length, &written, NULL) || written == 0) return;
    start += written;
    length -= written;
  }
}

static void printLine(const wchar_t *line) {
  int length;
  char *narrow = utf8(line, &length);
  narrow[length] = '\n';
  print(STD_OUTPUT_HANDLE, (unsigned char *)narrow, length + 1);
}

static void showSurroundings(void) {
  wchar_t current[32768];
  GetCurrentDirectoryW(32768, current);
  printLine(current);
  for (wchar_t *one = GetEnvironmentStringsW(); *one; one += wcslen(one) + 1) printLine(one);
}

/* How often this argv was answered before. */
static unsigned turnOf(const wchar_t *tool, unsigned reply) {
  wchar_t name[128];
  unsigned turn = 0;
  DWORD read, written;
  _snwprintf(name, 128, L"answers\\%ls.%u.turn", tool, reply);
  HANDLE file = openAlone(name, OPEN_ALWAYS);
  if (!ReadFile(file, &turn, sizeof turn, &read, NULL) || read != sizeof turn) turn = 0;
  unsigned next = turn + 1;
  SetFilePointer(file, 0, NULL, FILE_BEGIN);
  WriteFile(file, &next, sizeof next, &written, NULL);
  CloseHandle(file);
  return turn;
}

static int answer(void) {
  unsigned outLength, errLength;
  unsigned char *out = bytes(&outLength), *err = bytes(&errLength);
  unsigned exitCode = number(), ms = number(), childMs = number(), generations = number(), orphans = number();
  unsigned flags = number();
  if (flags & FLAG_STUBBORN) {
    SetConsoleCtrlHandler(NULL, TRUE);
    startChild(L"pids", 30000, 0, 1, 1);
  }
  if (flags & FLAG_SHOWS_SURROUNDINGS) showSurroundings();
  print(STD_OUTPUT_HANDLE, out, outLength);
  print(STD_ERROR_HANDLE, err, errLength);
  if (ms > 0) {
    noteLife(L"pids");
    startChild(L"pids", ms, generations, 1, 0);
    if (orphans > 0) startChild(L"pids", ms, orphans, 0, 0);
    Sleep(ms);
  }
  if (childMs > 0) startChild(L"children", childMs, 0, 1, 0);
  return (int)exitCode;
}

/* The command line as it came, and its argv by Windows' own function: not always, since that is slow to load. */
static void noteCommandLine(const wchar_t *tool) {
  typedef wchar_t **(WINAPI * Split)(const wchar_t *, int *);
  Split split = (Split)(void *)GetProcAddress(LoadLibraryW(L"shell32.dll"), "CommandLineToArgvW");
  if (split == NULL) fail("there is no CommandLineToArgvW");
  int argc;
  wchar_t **argv = split(GetCommandLineW(), &argc), *raw[1] = {GetCommandLineW()};
  note(L"raw", joined(tool, 1, raw));
  note(L"argv", joined(tool, argc - 1, argv + 1));
}

int _dowildcard = 0; /* the C library leaves * and ? alone */

int wmain(int argc, wchar_t **argv) {
  SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
  /* As it was named when it was started: Wine gives a program on a share a path that leads nowhere. */
  if (wcschr(argv[0], L'\\') != NULL) wcsncpy(self, argv[0], 32767);
  else GetModuleFileNameW(NULL, self, 32768);
  openData(self);
  wchar_t *tool = text();
  if (*tool == 0) {
    openData(inWorld());
    tool = text();
  }
  wcscpy(folder, text());
  wcscpy(living, text());
  if (argc == 6 && wcscmp(argv[1], CHILD) == 0) return actAsChild(argv);

  unsigned kind = number();
  if (kind == KIND_ENDING) return (int)wcstoul(tool, NULL, 10);
  if (kind == KIND_PLANTED) {
    note(L"planted", GetCommandLineW());
    return 0;
  }
  note(L"calls", joined(tool, argc - 1, argv + 1));
  if (kind == KIND_THOROUGH) noteCommandLine(tool);

  wchar_t *asked = joined(L"", argc - 1, argv + 1);
  unsigned replies = number();
  for (unsigned reply = 0; reply < replies; reply++) {
    int isAsked = wcscmp(text(), asked) == 0;
    unsigned answers = number();
    unsigned turn = isAsked && answers > 1 ? turnOf(tool, reply) : 0;
    if (turn >= answers) turn = answers - 1;
    for (unsigned i = 0; i < answers; i++) {
      unsigned length = number();
      unsigned char *next = at + length;
      if (isAsked && i == turn) return answer();
      at = next;
    }
  }
  note(L"unexpected", joined(tool, argc - 1, argv + 1));
  return 99;
}
