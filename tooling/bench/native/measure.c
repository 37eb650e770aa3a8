#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <spawn.h>
#include <poll.h>
#include <time.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
extern char **environ;
static double now(){struct timespec t;clock_gettime(CLOCK_MONOTONIC,&t);return t.tv_sec*1e3+t.tv_nsec/1e6;}
static double cpu=0;static long rss=0;
static int run(char**argv){
  int o[2],e[2];pipe2(o,O_CLOEXEC);pipe2(e,O_CLOEXEC);
  posix_spawn_file_actions_t a;posix_spawn_file_actions_init(&a);
  posix_spawn_file_actions_adddup2(&a,o[1],1);posix_spawn_file_actions_adddup2(&a,e[1],2);
  posix_spawn_file_actions_addopen(&a,0,"/dev/null",O_RDONLY,0);
  pid_t p;if(posix_spawn(&p,argv[0],&a,NULL,argv,environ))return 127;
  close(o[1]);close(e[1]);
  struct pollfd f[2]={{o[0],POLLIN,0},{e[0],POLLIN,0}};int open=2;char b[65536];
  while(open>0){ if(poll(f,2,60000)<=0)break; for(int i=0;i<2;i++)if(f[i].revents){ssize_t n=read(f[i].fd,b,sizeof b); if(n<=0){close(f[i].fd);f[i].fd=-1;open--;} else if(getenv("SHOW"))write(2,b,n);}}
  int st;struct rusage u;wait4(p,&st,0,&u);
  cpu+=u.ru_utime.tv_sec*1e3+u.ru_utime.tv_usec/1e3+u.ru_stime.tv_sec*1e3+u.ru_stime.tv_usec/1e3; if(u.ru_maxrss>rss)rss=u.ru_maxrss;
  return WIFEXITED(st)?WEXITSTATUS(st):128+WTERMSIG(st);
}
int main(int c,char**v){ /* measure N STANDIN prog args */
  int n=atoi(v[1]);char*s[]={v[2],NULL};double t=now();int r=run(v+3);for(int i=0;i<n;i++)run(s);
  double w=now()-t;printf("%.3f %.3f %ld %d\n",w,cpu,rss,r);}
