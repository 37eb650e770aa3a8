"""A file system in memory that fails in one way: fuse_disk.py MODE MOUNTPOINT, until it is unmounted or ended.

Modes: sound; lies (reads other bytes); eio-write, eio-fsync, eio-read; slow (half a second to flush);
hang-fsync (flushing never comes back).
"""

import errno
import stat
import sys
import time

try:
    import fusepy as fuse  # Debian's name for it
except ImportError:
    import fuse


class Disk(fuse.Operations):
    def __init__(self, mode):
        self.mode = mode
        self.files = {}

    def getattr(self, path, fh=None):
        if path == "/":
            return {"st_mode": stat.S_IFDIR | 0o755, "st_nlink": 2}
        if path not in self.files:
            raise fuse.FuseOSError(errno.ENOENT)
        return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": len(self.files[path])}

    def readdir(self, path, fh):
        return [".", ".."] + [name[1:] for name in self.files]

    def create(self, path, mode, fi=None):
        self.files[path] = b""
        return 0

    def open(self, path, flags):
        return 0

    def write(self, path, data, offset, fh):
        if self.mode == "eio-write":
            raise fuse.FuseOSError(errno.EIO)
        self.files[path] = self.files[path][:offset] + data
        return len(data)

    def read(self, path, size, offset, fh):
        if self.mode == "eio-read":
            raise fuse.FuseOSError(errno.EIO)
        data = b"TEST" if self.mode == "lies" else self.files[path]
        return data[offset : offset + size]

    def fsync(self, path, datasync, fh):
        if self.mode == "eio-fsync":
            raise fuse.FuseOSError(errno.EIO)
        if self.mode == "slow":
            time.sleep(0.5)
        while self.mode == "hang-fsync":
            time.sleep(1)
        return 0

    def unlink(self, path):
        del self.files[path]


fuse.FUSE(Disk(sys.argv[1]), sys.argv[2], foreground=True, nothreads=True, direct_io=True)
