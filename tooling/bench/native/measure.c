/*
 * measure [--deadline SECONDS] [--also COUNT PROGRAM] FILE WORD...
 *
 * Runs a program, then the cheapest one COUNT times in the very same manner: nothing on stdin, both outputs through
 * pipes, and a deadline for each. Prints as one line of JSON what all of that took:
 *   wallMs    from before the first start to after the last end
 *   cpuMs     of the programs and of whatever they started and waited for
 *   peakMiB   the largest resident set among them. This program is a small one so that its own, with which every
 *             process begins, is never the largest.
 *   exitCode  of the first: 128 and the signal's number where one ended it, 124 where the deadline passed
 * What the first one wrote to stderr follows there afterwards. Exit status 1: it could not be run; 2: not understood.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

struct total {
  double cpu_ms;
  long peak_kib;
};

/* The beginning of what a program wrote. */
struct text {
  char bytes[16384];
  size_t length;
};

struct started {
  pid_t pid;
  int out, err;
};

static void fail(int status, const char *format, ...) {
  va_list values;
  va_start(values, format);
  fputs("measure: ", stderr);
  vfprintf(stderr, format, values);
  fputc('\n', stderr);
  va_end(values);
  exit(status);
}

static double now_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static double ms(struct timeval time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; }

/* Starts a program as the leader of a group, so that it can be ended together with what it started. */
static struct started start(char **words) {
  int out[2], err[2];
  if (pipe2(out, O_CLOEXEC) || pipe2(err, O_CLOEXEC)) fail(1, "no pipe: %s", strerror(errno));

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, out[1], 1);
  posix_spawn_file_actions_adddup2(&files, err[1], 2);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);

  struct started child = {.out = out[0], .err = err[0]};
  int problem = posix_spawn(&child.pid, words[0], &files, &attributes, words, environ);
  if (problem) fail(1, "%s cannot be started: %s", words[0], strerror(problem));
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  close(out[1]);
  close(err[1]);
  return child;
}

static void keep(struct text *kept, const char *bytes, size_t length) {
  size_t room = sizeof kept->bytes - kept->length;
  if (length > room) length = room;
  memcpy(kept->bytes + kept->length, bytes, length);
  kept->length += length;
}

/* Reads both outputs until they end; false where the deadline comes first. */
static bool read_both(struct started child, double deadline_ms, struct text *kept) {
  struct pollfd outputs[] = {{.fd = child.out, .events = POLLIN}, {.fd = child.err, .events = POLLIN}};
  static char bytes[65536];
  for (int open = 2; open > 0;) {
    double left = deadline_ms - now_ms();
    if (left <= 0) return false;
    if (poll(outputs, 2, (int)left + 1) < 0 && errno != EINTR) fail(1, "poll: %s", strerror(errno));
    for (int i = 0; i < 2; i++) {
      if (!outputs[i].revents) continue;
      ssize_t length = read(outputs[i].fd, bytes, sizeof bytes);
      if (length > 0 && i == 1) keep(kept, bytes, length);
      if (length > 0) continue;
      outputs[i].fd = -1;
      open--;
    }
  }
  return true;
}

/* Runs a program to its end, and gives its exit status. */
static int run(char **words, double seconds, struct total *total, struct text *kept) {
  struct started child = start(words);
  bool in_time = read_both(child, now_ms() + seconds * 1e3, kept);
  if (!in_time) kill(-child.pid, SIGKILL);
  close(child.out);
  close(child.err);

  int status;
  struct rusage used;
  if (wait4(child.pid, &status, 0, &used) < 0) fail(1, "wait4: %s", strerror(errno));
  total->cpu_ms += ms(used.ru_utime) + ms(used.ru_stime);
  if (used.ru_maxrss > total->peak_kib) total->peak_kib = used.ru_maxrss;
  if (!in_time) return 124;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **words) {
  double seconds = 60;
  int times = 0;
  char *cheapest[] = {NULL, NULL};
  int next = 1;
  for (; next < count && words[next][0] == '-'; next++) {
    if (!strcmp(words[next], "--deadline") && next + 1 < count) {
      seconds = atof(words[++next]);
    } else if (!strcmp(words[next], "--also") && next + 2 < count) {
      times = atoi(words[++next]);
      cheapest[0] = words[++next];
    } else {
      fail(2, "not understood: %s", words[next]);
    }
  }
  if (next >= count) fail(2, "there is no program to run");

  static struct text kept, unheard;
  struct total total = {0};
  double began = now_ms();
  int exit_code = run(words + next, seconds, &total, &kept);
  for (int i = 0; i < times; i++) run(cheapest, seconds, &total, &unheard);
  double wall_ms = now_ms() - began;

  printf("{\"wallMs\":%.3f,\"cpuMs\":%.3f,\"peakMiB\":%.3f,\"exitCode\":%d}\n", wall_ms, total.cpu_ms,
         total.peak_kib / 1024.0, exit_code);
  fwrite(kept.bytes, 1, kept.length, stderr);
  return 0;
}
