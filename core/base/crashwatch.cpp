// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/crashwatch.h"

#include "base/crashtext.h"
#include "base/privatefiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PARLEY_WATCHES_CRASHES
#endif
#if defined(PARLEY_WATCHES_CRASHES) && defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#undef PARLEY_WATCHES_CRASHES
#endif
#endif

#ifdef PARLEY_WATCHES_CRASHES
#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <typeinfo>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#else
#include <dlfcn.h>
#endif
#endif

namespace parley::crashwatch {

#ifndef PARLEY_WATCHES_CRASHES

bool isPossible()
{
    return false;
}

bool start(const QString &)
{
    return false;
}

void stop() {}

#else

namespace {

constexpr int frameCount = 64;
constexpr std::size_t nameSize = 64;
constexpr std::size_t pathSize = 1024;
constexpr unsigned patience = 5; // seconds for a report; then the program ends without one

struct SignalName
{
    int number;
    const char *name;
};
constexpr SignalName watched[] = {{SIGSEGV, "SIGSEGV"},
                                  {SIGABRT, "SIGABRT"},
                                  {SIGBUS, "SIGBUS"},
                                  {SIGFPE, "SIGFPE"},
                                  {SIGILL, "SIGILL"}};

// Everything a report needs, made before: nothing is allocated in a signal.
struct Prepared
{
    std::array<char, pathSize> folder{};
    std::array<char, pathSize> facts{};
    std::array<void *, frameCount> frames{};
    std::array<std::array<char, nameSize>, frameCount> modules{};
    std::array<quintptr, frameCount> offsets{};
    std::array<char, 4096> maps{};
    std::array<char, 64 * 1024> stack{};
    const char *exception = nullptr;
    std::atomic_flag writing = ATOMIC_FLAG_INIT;
    std::terminate_handler terminateBefore = nullptr;
    bool running = false;
};
Prepared prepared;

template <std::size_t n>
void write(int file, const Line<n> &line)
{
    for (std::size_t done = 0; done < line.size();) {
        const ssize_t now = ::write(file, line.text() + done, line.size() - done);
        if (now <= 0) {
            return;
        }
        done += static_cast<std::size_t>(now);
    }
}

// What stands after the last slash, without anything a report should not show.
void keepName(std::array<char, nameSize> &into, const char *path)
{
    const char *slash = std::strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    std::size_t size = 0;
    while (*name > ' ' && *name < 127 && size < nameSize - 1) {
        into[size++] = *name++;
    }
    into[size] = 0;
}

#ifdef Q_OS_LINUX
quintptr hexAt(const char *&text)
{
    quintptr value = 0;
    for (;; ++text) {
        const char c = *text;
        if (c >= '0' && c <= '9') {
            value = value * 16 + static_cast<quintptr>(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            value = value * 16 + static_cast<quintptr>(c - 'a' + 10);
        } else {
            return value;
        }
    }
}

// "55d0-55e0 r-xp 00001000 08:01 1234   /usr/bin/parley": the module begins where its name first
// stands.
void matchMapping(const char *line, int frames, quintptr &base, std::array<char, nameSize> &module)
{
    const quintptr begin = hexAt(line);
    if (*line++ != '-') {
        return;
    }
    const quintptr end = hexAt(line);
    const char *path = std::strchr(line, '/');
    std::array<char, nameSize> name{};
    if (path) {
        keepName(name, path);
    }
    if (!path || std::strcmp(name.data(), module.data()) != 0) {
        base = begin;
        module = name;
    }
    for (int i = 0; i < frames; ++i) {
        const auto address =
            reinterpret_cast<quintptr>(prepared.frames[static_cast<std::size_t>(i)]);
        if (address >= begin && address < end) {
            prepared.modules[static_cast<std::size_t>(i)] = module;
            prepared.offsets[static_cast<std::size_t>(i)] = address - base;
        }
    }
}

// Asking the loader would take its lock, which the crashed thread may hold.
void findModules(int frames)
{
    const int file = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    quintptr base = 0;
    std::array<char, nameSize> module{};
    std::array<char, pathSize> line{};
    std::size_t size = 0;
    for (ssize_t got = 0;
         file >= 0 && (got = ::read(file, prepared.maps.data(), prepared.maps.size())) > 0;) {
        for (ssize_t i = 0; i < got; ++i) {
            const char c = prepared.maps[static_cast<std::size_t>(i)];
            if (c != '\n') {
                if (size < line.size() - 1) {
                    line[size++] = c;
                }
                continue;
            }
            line[size] = 0;
            size = 0;
            matchMapping(line.data(), frames, base, module);
        }
    }
    if (file >= 0) {
        ::close(file);
    }
}

void threadName(std::array<char, nameSize> &name)
{
    ::prctl(PR_GET_NAME, name.data(), 0, 0, 0);
}
#else
void findModules(int frames)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
        Dl_info info{};
        if (::dladdr(prepared.frames[i], &info) != 0 && info.dli_fname) {
            keepName(prepared.modules[i], info.dli_fname);
            prepared.offsets[i] = reinterpret_cast<quintptr>(prepared.frames[i]) -
                                  reinterpret_cast<quintptr>(info.dli_fbase);
        }
    }
}

void threadName(std::array<char, nameSize> &name)
{
    ::pthread_getname_np(::pthread_self(), name.data(), name.size());
}
#endif

void writeStack(int file)
{
    const int frames = ::backtrace(prepared.frames.data(), frameCount);
    findModules(frames);
    for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
        const char *module = prepared.modules[i].data();
        Line<nameSize * 2> line;
        line << "  ";
        line.number(i, 10, 2) << " " << (*module ? module : "?") << "+0x";
        line.number(prepared.offsets[i], 16) << "\n";
        write(file, line);
    }
}

void writeReport(int number, int code)
{
    const std::time_t now = std::time(nullptr);
    const Moment at = momentOf(now);
    Line<pathSize + nameSize> path;
    path << prepared.folder.data() << "/crash-";
    path.number(at.year, 10, 4).number(at.month, 10, 2).number(at.day, 10, 2) << "T";
    path.number(at.hour, 10, 2).number(at.minute, 10, 2).number(at.second, 10, 2) << "Z-";
    path.number(static_cast<unsigned long long>(::getpid())) << ".txt";
    const int file = ::open(path.text(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0) {
        return;
    }
    const auto *known =
        std::find_if(std::begin(watched), std::end(watched),
                     [number](const SignalName &row) { return row.number == number; });
    std::array<char, nameSize> thread{};
    threadName(thread);
    Line<pathSize * 2> head;
    head << prepared.facts.data() << "time: ";
    head.number(at.year, 10, 4) << "-";
    head.number(at.month, 10, 2) << "-";
    head.number(at.day, 10, 2) << "T";
    head.number(at.hour, 10, 2) << ":";
    head.number(at.minute, 10, 2) << ":";
    head.number(at.second, 10, 2) << "Z\nsignal: ";
    head << (known == std::end(watched) ? "?" : known->name) << " (";
    head.number(static_cast<unsigned long long>(number)) << ", code ";
    head << (code < 0 ? "-" : "");
    head.number(static_cast<unsigned long long>(code < 0 ? -static_cast<long long>(code) : code));
    head << ")\n";
    if (prepared.exception) {
        head << "exception: " << prepared.exception << "\n";
    }
    head << "thread: " << thread.data() << "\nstack:\n";
    write(file, head);
    writeStack(file);
    ::close(file);
}

extern "C" void parleyNoteCrash(int number, siginfo_t *info, void *)
{
    // Only the first crash is told of; one in here, or of another thread meanwhile, just ends it.
    if (!prepared.writing.test_and_set()) {
        ::signal(SIGALRM, SIG_DFL);
        ::alarm(patience);
        writeReport(number, info ? info->si_code : 0);
        ::alarm(0);
    }
    ::signal(number, SIG_DFL);
    ::raise(number); // comes when this returns, and ends the program as it would have
}

// What it says stays unsaid; its type is a name of the program's text.
[[noreturn]] void noteTerminate()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    prepared.exception = type ? type->name() : "none";
    std::abort();
}

template <std::size_t n>
bool keepText(std::array<char, n> &into, const QByteArray &text)
{
    if (static_cast<std::size_t>(text.size()) >= n) {
        return false;
    }
    std::copy(text.cbegin(), text.cend(), into.begin());
    into[static_cast<std::size_t>(text.size())] = 0;
    return true;
}

QByteArray factsOfProgram()
{
    return QStringLiteral("Parley ended unexpectedly.\nversion: %1 (%2)\nQt: %3\nsystem: %4, %5, "
                          "kernel %6\n")
        .arg(QCoreApplication::applicationVersion(),
             QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
             QLatin1String(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion())
        .toUtf8();
}

} // namespace

bool isPossible()
{
    return true;
}

bool start(const QString &folder)
{
    if (prepared.running || !makePrivateFolders(folder) ||
        !keepText(prepared.folder, QFile::encodeName(folder)) ||
        !keepText(prepared.facts, factsOfProgram().left(pathSize - 1))) {
        return prepared.running;
    }
    // The first call loads the unwinder, which allocates.
    static_cast<void>(::backtrace(prepared.frames.data(), 1));
    stack_t stack{};
    stack.ss_sp = prepared.stack.data();
    stack.ss_size = prepared.stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = parleyNoteCrash;
    action.sa_flags = static_cast<int>(SA_SIGINFO | SA_ONSTACK);
    ::sigemptyset(&action.sa_mask);
    for (const SignalName &row : watched) {
        ::sigaction(row.number, &action, nullptr);
    }
    prepared.terminateBefore = std::set_terminate(noteTerminate);
    prepared.writing.clear();
    prepared.running = true;
    return true;
}

void stop()
{
    if (prepared.running) {
        for (const SignalName &row : watched) {
            ::signal(row.number, SIG_DFL);
        }
        std::set_terminate(prepared.terminateBefore);
        prepared.running = false;
    }
}

#endif

} // namespace parley::crashwatch
