/* SPDX-FileCopyrightText: 2026 The Parley developers
 * SPDX-License-Identifier: MIT
 * What stands at the head of the AppImage: shows the squashfs behind it as a folder by FUSE and
 * starts AppRun there. Where FUSE can't be used it unpacks into a folder of its own instead, starts
 * that and removes it again. Linked statically, so it needs nothing of the system.
 * One thread; the server of the mounted folder is a process of its own that ends with the program:
 * it waits for the end of a pipe whose other side every process of the program holds. */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

static char self[PATH_MAX];
static size_t offset; /* of the squashfs in this file */

static int fail(const char *what, const char *which)
{
    fprintf(stderr, "parley: %s %s: %s\n", what, which, strerror(errno));
    return 127;
}

/* The picture begins where the program's own section headers end. */
static int find_offset(void)
{
    Elf64_Ehdr head;
    const int file = open(self, O_RDONLY | O_CLOEXEC);
    const int good = file >= 0 && read(file, &head, sizeof head) == (ssize_t)sizeof head;
    if (file >= 0) {
        close(file);
    }
    offset = good ? head.e_shoff + (size_t)head.e_shentsize * head.e_shnum : 0;
    return good;
}

static const char *temporary(void)
{
    const char *folder = getenv("TMPDIR");
    return folder && *folder == '/' ? folder : "/tmp";
}

/* --- the folder by FUSE --- */

struct watch
{
    int alive; /* ends when the last process of the program does */
    sqfs_ll_chan channel;
    const char *folder;
};

static void *wait_for_end(void *data)
{
    struct watch *watch = data;
    char byte;
    ssize_t got;
    do {
        got = read(watch->alive, &byte, 1);
    } while (got > 0 || (got < 0 && errno == EINTR));
    fuse_session_exit(watch->channel.session);
    fuse_session_unmount(watch->channel.session); /* wakes the loop */
    return NULL;
}

/* Never returns. Says one byte to `ready` once the folder is there. */
static void serve(const char *folder, int ready, int alive)
{
    static struct fuse_lowlevel_ops operations;
    operations.getattr = sqfs_ll_op_getattr;
    operations.opendir = sqfs_ll_op_opendir;
    operations.releasedir = sqfs_ll_op_releasedir;
    operations.readdir = sqfs_ll_op_readdir;
    operations.lookup = sqfs_ll_op_lookup;
    operations.open = sqfs_ll_op_open;
    operations.release = sqfs_ll_op_release;
    operations.read = sqfs_ll_op_read;
    operations.readlink = sqfs_ll_op_readlink;
    operations.listxattr = sqfs_ll_op_listxattr;
    operations.getxattr = sqfs_ll_op_getxattr;
    operations.forget = sqfs_ll_op_forget;

    struct watch watch = {.alive = alive, .folder = folder};
    char *words[] = {"parley", "-o", "ro,nodev,nosuid,subtype=parley"};
    struct fuse_args args = FUSE_ARGS_INIT(3, words);
    sqfs_ll *image = sqfs_ll_open(self, offset);
    /* What libfuse says about a missing fusermount3 is no news for the person: we go on without. */
    const int quiet = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const int loud = dup(2);
    dup2(quiet, 2);
    const int mounted = image && sqfs_ll_mount(&watch.channel, folder, &args, &operations,
                                               sizeof operations, image) == SQFS_OK;
    dup2(loud, 2);
    close(loud);
    if (!mounted) {
        _exit(1);
    }
    setsid();
    pthread_t thread;
    if (pthread_create(&thread, NULL, wait_for_end, &watch) != 0) {
        fuse_session_unmount(watch.channel.session);
        _exit(1);
    }
    if (write(ready, "m", 1) != 1) {
        _exit(1);
    }
    close(ready);
    fuse_session_loop(watch.channel.session);
    pthread_join(thread, NULL);
    rmdir(folder);
    _exit(0);
}

/* Shows the picture in `folder`; *held keeps it there while any process has it open. */
static int show(const char *folder, int *held)
{
    int ready[2], alive[2];
    if (access("/dev/fuse", R_OK | W_OK) != 0 || pipe2(ready, O_CLOEXEC) != 0 || pipe(alive) != 0) {
        return 0;
    }
    const pid_t between = fork(); /* so that the server is nobody's child */
    if (between == 0) {
        close(alive[1]);
        close(ready[0]);
        const pid_t server = fork();
        if (server == 0) {
            serve(folder, ready[1], alive[0]);
        }
        _exit(server < 0);
    }
    close(ready[1]);
    close(alive[0]);
    char byte = 0;
    if (between > 0) {
        waitpid(between, NULL, 0);
        while (read(ready[0], &byte, 1) < 0 && errno == EINTR) {
        }
    }
    close(ready[0]);
    *held = alive[1];
    if (byte != 'm') {
        close(alive[1]);
    }
    return byte == 'm';
}

/* --- unpacking --- */

static int unpack_file(sqfs *image, sqfs_inode *inode, const char *path, mode_t mode)
{
    static char buffer[256 * 1024];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    int good = file >= 0;
    sqfs_off_t at = 0;
    while (good && at < (sqfs_off_t)inode->xtra.reg.file_size) {
        sqfs_off_t size = sizeof buffer;
        good = sqfs_read_range(image, inode, at, &size, buffer) == SQFS_OK && size > 0;
        for (sqfs_off_t done = 0; good && done < size;) {
            const ssize_t wrote = write(file, buffer + done, (size_t)(size - done));
            good = wrote > 0;
            done += wrote;
        }
        at += size;
    }
    return file >= 0 && close(file) == 0 && good;
}

static int unpack_one(sqfs *image, sqfs_inode *inode, const char *path)
{
    const mode_t mode = inode->base.mode & 0755;
    char target[PATH_MAX];
    size_t size = sizeof target;
    switch (inode->base.mode & S_IFMT) {
    case S_IFDIR:
        return mkdir(path, mode) == 0;
    case S_IFREG:
        return unpack_file(image, inode, path, mode);
    case S_IFLNK:
        return sqfs_readlink(image, inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
    default:
        return 0; /* our picture holds nothing else */
    }
}

static int unpack(const char *folder)
{
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error = sqfs_open_image(&image, self, offset);
    if (error != SQFS_OK || sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK) {
        return 0;
    }
    int good = 1;
    while (good && sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end) {
            continue;
        }
        const int length = snprintf(path, sizeof path, "%s/%s", folder, walk.path);
        errno = EIO;
        good = length > 0 && length < (int)sizeof path &&
               sqfs_inode_get(&image, &inode, walk.entry.inode) == SQFS_OK &&
               unpack_one(&image, &inode, path);
    }
    sqfs_traverse_close(&walk);
    return good && error == SQFS_OK;
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where)
{
    (void)about;
    (void)kind;
    (void)where;
    return remove(path);
}

static void remove_all(const char *folder)
{
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* --- starting --- */

static void start(const char *folder, char **argv)
{
    char program[PATH_MAX + 8];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    execv(program, argv);
    exit(fail("can't start", program));
}

static volatile sig_atomic_t child;

static void pass_on(int signal)
{
    kill((pid_t)child, signal);
}

static int unpack_and_run(char **argv)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s/parley-appimage-XXXXXX", temporary());
    if (!mkdtemp(folder)) {
        return fail("can't make a folder in", temporary());
    }
    int status = 127 << 8;
    if (unpack(folder)) {
        child = fork();
        if (child == 0) {
            start(folder, argv);
        }
        struct sigaction action = {.sa_handler = pass_on};
        sigaction(SIGTERM, &action, NULL);
        sigaction(SIGHUP, &action, NULL);
        signal(SIGINT, SIG_IGN); /* the terminal gives it to the program, too */
        while (child > 0 && waitpid((pid_t)child, &status, 0) < 0 && errno == EINTR) {
        }
    } else {
        fail("can't unpack into", folder);
    }
    remove_all(folder);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int extract(const char *folder)
{
    if (mkdir(folder, 0755) != 0 || !unpack(folder)) {
        return fail("can't unpack into", folder);
    }
    printf("%s\n", folder);
    return 0;
}

static int show_and_wait(void)
{
    char folder[PATH_MAX];
    int held;
    snprintf(folder, sizeof folder, "%s/.mount_parleyXXXXXX", temporary());
    if (!mkdtemp(folder) || !show(folder, &held)) {
        rmdir(folder);
        return fail("can't mount at", folder);
    }
    printf("%s\n", folder);
    fflush(stdout);
    pause();
    return 0;
}

static int help(void)
{
    puts("This is an AppImage of Parley; it starts Parley unless the first word is one of these:\n"
         "  --appimage-help               this text\n"
         "  --appimage-extract [FOLDER]   unpacks into FOLDER (squashfs-root)\n"
         "  --appimage-extract-and-run    unpacks, starts, removes; also where APPIMAGE_EXTRACT_AND_RUN=1\n"
         "  --appimage-mount              shows its files in a folder until it is stopped\n"
         "  --appimage-offset             where the picture of its files begins");
    return 0;
}

int main(int argc, char **argv)
{
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length <= 0 || !find_offset()) {
        return fail("can't read", "its own file");
    }
    const char *first = argc > 1 ? argv[1] : "";
    if (strcmp(first, "--appimage-help") == 0) {
        return help();
    }
    if (strcmp(first, "--appimage-offset") == 0) {
        printf("%zu\n", offset);
        return 0;
    }
    if (strcmp(first, "--appimage-extract") == 0) {
        return extract(argc > 2 ? argv[2] : "squashfs-root");
    }
    if (strcmp(first, "--appimage-mount") == 0) {
        return show_and_wait();
    }
    const char *wish = getenv("APPIMAGE_EXTRACT_AND_RUN");
    if (strcmp(first, "--appimage-extract-and-run") == 0) {
        argv[1] = argv[0];
        return unpack_and_run(argv + 1);
    }
    char folder[PATH_MAX];
    int held;
    snprintf(folder, sizeof folder, "%s/.mount_parleyXXXXXX", temporary());
    if ((wish && strcmp(wish, "1") == 0) || !mkdtemp(folder)) {
        return unpack_and_run(argv);
    }
    if (!show(folder, &held)) {
        rmdir(folder);
        return unpack_and_run(argv);
    }
    start(folder, argv);
}
