/*
 * A tool that makes a family, for tests of how one is ended: family.exe WORD...
 * The words are carried out one after the other; those that are not known name the process and are passed over.
 *   start LINE     starts this program again with the words of LINE, and goes on
 *   breed LINE     does so every five milliseconds, without end
 *   breakaway LINE starts it outside the job, or ends with the reason why not
 *   sleep MS       waits
 *   exit STATUS    ends
 *   raw            prints its own command line, as it was given, in UTF-8
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

static void start(const WCHAR *words, DWORD flags) {
  WCHAR line[4096], own[MAX_PATH];
  STARTUPINFOW startup = {.cb = sizeof startup};
  PROCESS_INFORMATION child;
  GetModuleFileNameW(NULL, own, MAX_PATH);
  swprintf(line, 4096, L"\"%ls\" %ls", own, words);
  if (!CreateProcessW(own, line, NULL, NULL, TRUE, flags, NULL, NULL, &startup, &child)) ExitProcess(GetLastError());
  CloseHandle(child.hProcess);
  CloseHandle(child.hThread);
}

static void print(const WCHAR *text) {
  char utf8[8192];
  WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8, sizeof utf8, NULL, NULL);
  fputs(utf8, stdout);
  fflush(stdout);
}

int wmain(int count, WCHAR **word) {
  for (int i = 1; i < count; i++) {
    const WCHAR *value = i + 1 < count ? word[i + 1] : L"";
    if (wcscmp(word[i], L"start") == 0) start(value, 0);
    if (wcscmp(word[i], L"breakaway") == 0) start(value, CREATE_BREAKAWAY_FROM_JOB);
    if (wcscmp(word[i], L"sleep") == 0) Sleep(wcstoul(value, NULL, 0));
    if (wcscmp(word[i], L"exit") == 0) ExitProcess(wcstoul(value, NULL, 0));
    if (wcscmp(word[i], L"raw") == 0) print(GetCommandLineW());
    while (wcscmp(word[i], L"breed") == 0) {
      start(value, 0);
      Sleep(5);
    }
  }
  return 0;
}
