/*
 * Runs one tool in a job object of its own, so that its whole process tree can be ended whoever is whose parent by
 * then: volkit-job.exe TOOL [ARGUMENT...]
 *
 * The tool is created suspended and put into the job before its first instruction, so that nothing it starts is
 * outside. It gets this program's folder, environment, standard handles and the rest of its command line, byte for
 * byte; its exit status, whole, becomes this program's own.
 *
 * Descriptor 3, where there is one, is an overlapped pipe from and to whoever started this program:
 *   it says    "job PID" or, where the system allows no job, "alone PID": the tool runs
 *              "failed N": the tool was not started, for the reason N of GetLastError
 *              "left PID ...": the tree was ended but for these
 *   it is told by one byte, or by the end of the pipe, to end the tree
 *
 * The job ends with its last handle, which is here: where this program is ended from outside, so is the tree. Where
 * the tool ends by itself the job is let go first, and what the tool left behind lives on.
 *
 * Without the C library, so that the same compiler makes the same bytes everywhere, and kernel32 alone is loaded.
 */
#include <windows.h>

enum { PATIENCE = 200, BETWEEN_LOOKS = 5, MOST_IDS = 1000, LONGEST_PATH = 32768 };

static WCHAR program[LONGEST_PATH];
static char words[32 + MOST_IDS * 11];
static unsigned used;

/* The compiler may ask for it, to clear a structure. */
void *memset(void *to, int byte, size_t count) {
  BYTE *at = to;
  while (count-- > 0) *at++ = (BYTE)byte;
  return to;
}

static void say(const char *word) {
  while (*word != '\0') words[used++] = *word++;
}

static void say_number(DWORD number) {
  char digits[11];
  char *at = digits + 10;
  *at = '\0';
  do *--at = (char)('0' + number % 10);
  while ((number /= 10) != 0);
  say(at);
}

static void tell(HANDLE control) {
  OVERLAPPED writing = {0};
  DWORD written;
  say("\n");
  if (control != NULL && (WriteFile(control, words, used, NULL, &writing) || GetLastError() == ERROR_IO_PENDING)) {
    GetOverlappedResult(control, &writing, &written, TRUE);
  }
  used = 0;
}

static void tell_number(HANDLE control, const char *word, DWORD number) {
  say(word);
  say_number(number);
  tell(control);
}

/* Handles above the standard three come as the C library hands them on: a count, a byte for each, the handles. */
static HANDLE descriptor3(const STARTUPINFOW *own) {
  const BYTE *block = own->lpReserved2;
  HANDLE handle;
  DWORD count;
  if (block == NULL || own->cbReserved2 < sizeof count) return NULL;
  count = *(const DWORD UNALIGNED *)block;
  if (count < 4 || own->cbReserved2 < sizeof count + count * (1 + sizeof handle)) return NULL;
  handle = *(const HANDLE UNALIGNED *)(block + sizeof count + count + 3 * sizeof handle);
  return handle == INVALID_HANDLE_VALUE ? NULL : handle;
}

static WCHAR *after_word(WCHAR *at) {
  BOOL quoted = FALSE;
  for (; *at != L'\0' && (quoted || (*at != L' ' && *at != L'\t')); at++) {
    if (*at == L'"') quoted = !quoted;
  }
  return at;
}

/* The first word without its quotes, of which a path can hold none. */
static void name_program(const WCHAR *from, const WCHAR *end) {
  unsigned length = 0;
  for (; from < end && length + 1 < LONGEST_PATH; from++) {
    if (*from != L'"') program[length++] = *from;
  }
  program[length] = L'\0';
}

static void limit(HANDLE job, DWORD flags) {
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
  limits.BasicLimitInformation.LimitFlags = flags;
  SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
}

static struct {
  JOBOBJECT_BASIC_PROCESS_ID_LIST list;
  ULONG_PTR more[MOST_IDS - 1];
} members;

/* A process that is being ended takes a moment to go; one in a driver that does not answer stays. */
static void end_tree(HANDLE job, HANDLE tool, HANDLE control) {
  DWORD waited;
  DWORD i;
  TerminateProcess(tool, 1);
  for (waited = 0;; waited += BETWEEN_LOOKS) {
    TerminateJobObject(job, 1); /* again, too: one may have been started meanwhile */
    members.list.NumberOfProcessIdsInList = 0;
    QueryInformationJobObject(job, JobObjectBasicProcessIdList, &members, sizeof members, NULL);
    if (members.list.NumberOfProcessIdsInList == 0 || waited >= PATIENCE) break;
    Sleep(BETWEEN_LOOKS);
  }
  say("left");
  for (i = 0; i < members.list.NumberOfProcessIdsInList; i++) {
    say(" ");
    say_number((DWORD)members.list.ProcessIdList[i]);
  }
  tell(control);
}

static DWORD run(void) {
  STARTUPINFOW startup;
  PROCESS_INFORMATION tool;
  OVERLAPPED reading = {0};
  HANDLE control, job, events[2];
  WCHAR *line = after_word(GetCommandLineW());
  DWORD status;
  BOOL inside;
  char order;

  while (*line == L' ' || *line == L'\t') line++;
  name_program(line, after_word(line));
  GetStartupInfoW(&startup);
  control = descriptor3(&startup);
  if (control != NULL) SetHandleInformation(control, HANDLE_FLAG_INHERIT, 0);
  startup.lpReserved2 = NULL;
  startup.cbReserved2 = 0;

  if (!CreateProcessW(program, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &tool)) {
    status = GetLastError();
    tell_number(control, "failed ", status);
    return status;
  }
  job = CreateJobObjectW(NULL, NULL);
  limit(job, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION);
  inside = AssignProcessToJobObject(job, tool.hProcess);
  tell_number(control, inside ? "job " : "alone ", tool.dwProcessId);
  ResumeThread(tool.hThread);

  CloseHandle(GetStdHandle(STD_OUTPUT_HANDLE));
  CloseHandle(GetStdHandle(STD_ERROR_HANDLE));
  events[0] = tool.hProcess;
  events[1] = reading.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL);
  if (control != NULL && !ReadFile(control, &order, 1, NULL, &reading) && GetLastError() != ERROR_IO_PENDING) {
    SetEvent(reading.hEvent);
  }
  if (WaitForMultipleObjects(2, events, FALSE, INFINITE) == WAIT_OBJECT_0) {
    limit(job, 0);
    GetExitCodeProcess(tool.hProcess, &status);
    return status;
  }
  end_tree(job, tool.hProcess, control);
  return 1;
}

/* The system's entry: nothing comes before it, and nothing after. */
void start(void) {
  ExitProcess(run());
}
