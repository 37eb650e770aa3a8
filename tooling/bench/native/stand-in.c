#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>
#include <time.h>
int main(int c,char**v){ char path[4096];char name[3000];char*b=strrchr(v[0],'/');b=b?b+1:v[0];
 size_t n=snprintf(name,sizeof name,"%s",b);for(int i=1;i<c;i++){n+=snprintf(name+n,sizeof name-n," %s",v[i]);}
 for(char*p=name;*p;p++)if(*p=='/'||*p=='\\')*p='_';
 char*d=getenv("ANSWERS");char*ms=getenv("DELAY");if(ms){struct timespec t={0,atol(ms)*1000000L};nanosleep(&t,0);}
 if(!d)return 0;snprintf(path,sizeof path,"%s/%s",d,name);int f=open(path,O_RDONLY);if(f<0){dprintf(2,"no answer %s\n",path);return 0;}
 char buf[4096];ssize_t r=read(f,buf,sizeof buf);int st=0;char*body=buf;if(r>0){st=buf[0]-'0';body=buf+2;write(1,body,r-2);}return st;}
