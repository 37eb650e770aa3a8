/*
 * The cheapest tool there can be. Without the variable STAND_IN_ANSWERS it ends at once with 0.
 *
 * Else its answer is a file in the folder that the variable names. The file has the name of the program (without .exe)
 * and its words, with blanks between them and each slash and backslash as an underscore. Its first line is the exit status,
 * or "hangs"; what follows is printed. One that hangs never ends by itself, nor when it is asked to by SIGTERM. Where
 * there is no such file, it says so and ends with 99.
 *
 * STAND_IN_DELAY_MS is how long an answer takes.
 */
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Appends text to a name that has room for so many bytes, as far as there is room. */
static void append(char *name, size_t room, const char *text) { strncat(name, text, room - strlen(name) - 1); }

static void name_answer(char *name, size_t room, int count, char **words) {
  const char *slash = strrchr(words[0], '/');
  append(name, room, slash ? slash + 1 : words[0]);
  char *extension = strstr(name, ".exe");
  if (extension) *extension = '\0';
  for (int i = 1; i < count; i++) {
    append(name, room, " ");
    append(name, room, words[i]);
  }
  for (char *c = name; *c; c++)
    if (*c == '/' || *c == '\\') *c = '_';
}

static void wait_ms(long ms) {
  struct timespec time = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
  while (nanosleep(&time, &time)) continue;
}

static void hang(void) {
  signal(SIGTERM, SIG_IGN);
  for (;;) pause();
}

static int answer(int file) {
  static char text[65536];
  ssize_t length = read(file, text, sizeof text - 1);
  if (length < 0) length = 0;
  if (!strncmp(text, "hangs", 5)) hang();
  char *end = strchr(text, '\n');
  char *printed = end ? end + 1 : text + length;
  ssize_t rest = text + length - printed;
  if (rest > 0 && write(STDOUT_FILENO, printed, rest) != rest) return 98;
  return atoi(text);
}

int main(int count, char **words) {
  const char *answers = getenv("STAND_IN_ANSWERS");
  if (!answers) return 0;

  char name[NAME_MAX + 1] = "", path[PATH_MAX];
  name_answer(name, sizeof name, count, words);
  snprintf(path, sizeof path, "%s/%s", answers, name);
  const char *delay = getenv("STAND_IN_DELAY_MS");
  if (delay) wait_ms(atol(delay));

  int file = open(path, O_RDONLY);
  if (file >= 0) return answer(file);
  dprintf(STDERR_FILENO, "there is no answer for: %s\n", name);
  return 99;
}
