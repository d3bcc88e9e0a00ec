// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library for LD_PRELOAD, Linux only: it stands between a program and the C library and plays a full disk, a disk
// that became read-only, one that fails to sync, and a wall clock that was set. See faultcontrol.h; the environment
// names the control file (FAULTYOS_CONTROL) and the folder that is the faulty disk (FAULTYOS_FOLDER).
// Built without sanitizers, since it is called before their runtime is ready.

#include "faults/faultcontrol.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using faults::FaultControl;
using Kind = FaultControl::Kind;

FaultControl *control = nullptr;
char folder[PATH_MAX] = {};
std::size_t folderLength = 0;

/// By system calls of our own: the functions below are not to be met on the way.
__attribute__((constructor)) void attach()
{
    const char *file = std::getenv("FAULTYOS_CONTROL");
    const char *place = std::getenv("FAULTYOS_FOLDER");
    if (!file || !place || !realpath(place, folder))
        return;
    folderLength = std::strlen(folder);
    const int descriptor = int(syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC));
    if (descriptor < 0)
        return;
    void *memory = mmap(nullptr, sizeof(FaultControl), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    syscall(SYS_close, descriptor);
    if (memory != MAP_FAILED)
        control = static_cast<FaultControl *>(memory);
}

/// The function of this name behind ours. Looked up each time: faults are rare, and no variable needs guarding.
template<typename Function>
Function *real(Function *, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}
#define REAL(name) real(&::name, #name)

Kind kind()
{
    return control ? Kind(control->kind.load(std::memory_order_relaxed)) : Kind::None;
}

bool isBelow(const char *path)
{
    return folderLength > 0 && std::strncmp(path, folder, folderLength) == 0
        && (path[folderLength] == '/' || path[folderLength] == '\0');
}

bool isBelow(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isBelow(path);
}

int fail(int error)
{
    control->struck.fetch_add(1);
    errno = error;
    return -1;
}

/// How many of `count` bytes at `offset` (-1: at the end) may be written; -1 with errno where it is none.
ssize_t permitted(int descriptor, std::size_t count, off64_t offset)
{
    const Kind fault = kind();
    if (fault == Kind::None || fault == Kind::SyncFails || count == 0 || !isBelow(descriptor))
        return ssize_t(count);
    if (fault == Kind::ReadOnly)
        return fail(EROFS);
    std::size_t overwritten = 0;
    if (fault == Kind::NoGrowth) {
        struct stat64 status = {};
        if (offset >= 0 && fstat64(descriptor, &status) == 0 && status.st_size > offset)
            overwritten = std::size_t(status.st_size - offset);
        if (overwritten >= count)
            return ssize_t(count);
    }
    const std::int64_t wanted = std::int64_t(count - overwritten);
    const std::int64_t before = control->room.fetch_sub(wanted);
    if (before >= wanted)
        return ssize_t(count);
    control->room.store(0);
    const std::int64_t some = std::int64_t(overwritten) + (before > 0 ? before : 0);
    return some > 0 ? ssize_t(some) : fail(ENOSPC);
}

/// Whether a file may be made as long as `length`.
bool mayResize(int descriptor, off64_t length)
{
    const Kind fault = kind();
    if (fault == Kind::None || fault == Kind::SyncFails || !isBelow(descriptor))
        return true;
    if (fault == Kind::ReadOnly)
        return fail(EROFS) == 0;
    struct stat64 status = {};
    const bool grows = fstat64(descriptor, &status) != 0 || length > status.st_size;
    return !grows || permitted(descriptor, std::size_t(length - status.st_size), status.st_size) > 0;
}

bool mayChange(const char *path)
{
    return kind() != Kind::ReadOnly || !isBelow(path) || fail(EROFS) == 0;
}

bool maySync(int descriptor)
{
    return kind() != Kind::SyncFails || !isBelow(descriptor) || fail(EIO) == 0;
}

std::int64_t shift(clockid_t clock)
{
    if (!control || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE))
        return 0;
    control->clockReads.fetch_add(1, std::memory_order_relaxed);
    return control->clockShift.load(std::memory_order_relaxed);
}

bool takesMode(int flags)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE; // the latter has the bits of O_DIRECTORY in it
}

constexpr std::int64_t second = 1'000'000'000;

} // namespace

// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {

#define EXPORTED __attribute__((visibility("default")))

EXPORTED ssize_t write(int descriptor, const void *bytes, size_t count)
{
    const ssize_t some = permitted(descriptor, count, -1);
    return some < 0 ? some : REAL(write)(descriptor, bytes, size_t(some));
}

EXPORTED ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    const ssize_t some = permitted(descriptor, count, offset);
    return some < 0 ? some : REAL(pwrite64)(descriptor, bytes, size_t(some), offset);
}

EXPORTED ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(descriptor, bytes, count, offset);
}

EXPORTED int ftruncate64(int descriptor, off64_t length)
{
    return mayResize(descriptor, length) ? REAL(ftruncate64)(descriptor, length) : -1;
}

EXPORTED int ftruncate(int descriptor, off_t length)
{
    return ftruncate64(descriptor, length);
}

EXPORTED int fallocate64(int descriptor, int mode, off64_t offset, off64_t length)
{
    return mayResize(descriptor, offset + length) ? REAL(fallocate64)(descriptor, mode, offset, length) : -1;
}

EXPORTED int fallocate(int descriptor, int mode, off_t offset, off_t length)
{
    return fallocate64(descriptor, mode, offset, length);
}

/// Says its error by its value.
EXPORTED int posix_fallocate64(int descriptor, off64_t offset, off64_t length)
{
    return mayResize(descriptor, offset + length) ? REAL(posix_fallocate64)(descriptor, offset, length) : errno;
}

EXPORTED int posix_fallocate(int descriptor, off_t offset, off_t length)
{
    return posix_fallocate64(descriptor, offset, length);
}

EXPORTED int fsync(int descriptor)
{
    return maySync(descriptor) ? REAL(fsync)(descriptor) : -1;
}

EXPORTED int fdatasync(int descriptor)
{
    return maySync(descriptor) ? REAL(fdatasync)(descriptor) : -1;
}

EXPORTED int unlink(const char *path)
{
    return mayChange(path) ? REAL(unlink)(path) : -1;
}

EXPORTED int open64(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if (takesMode(flags)) {
        va_list more;
        va_start(more, flags);
        mode = mode_t(va_arg(more, int));
        va_end(more);
    }
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT);
    return !writes || mayChange(path) ? REAL(open64)(path, flags, mode) : -1;
}

/// The same function: every file may be large here.
EXPORTED int open(const char *path, int flags, ...) __attribute__((alias("open64")));

EXPORTED int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int done = REAL(clock_gettime)(clock, time);
    if (const std::int64_t ahead = shift(clock); done == 0 && ahead != 0) {
        const std::int64_t all = std::int64_t(time->tv_sec) * second + time->tv_nsec + ahead;
        time->tv_sec = time_t(all / second);
        time->tv_nsec = long(all % second);
    }
    return done;
}

EXPORTED int gettimeofday(timeval *time, void *) noexcept
{
    timespec now = {};
    const int done = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return done;
}

EXPORTED time_t time(time_t *target) noexcept
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    if (target)
        *target = now.tv_sec;
    return now.tv_sec;
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier)
