// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/processguard.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/types.h>

#include <sys/ptrace.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace parley {

namespace {

constexpr bool developersBuild()
{
#if !defined(QT_NO_DEBUG) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true; // leak checks trace the process they check
#elif defined(__has_feature)
    return __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
    return false;
#endif
}

#ifdef Q_OS_WIN
// Reports of crashes hold no memory of ours. By name: MinGW's werapi.h does not compile.
bool keepHeapOutOfReports()
{
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const auto setFlags = reinterpret_cast<SetFlags>(reinterpret_cast<void *>(
        ::GetProcAddress(::GetModuleHandleW(L"kernel32.dll"), "WerSetFlags")));
    return setFlags && SUCCEEDED(setFlags(noHeap));
}
#endif

} // namespace

bool keepDebuggersOut()
{
    if (developersBuild() || qEnvironmentVariableIsSet("PARLEY_ALLOW_DEBUGGER")) {
        return false;
    }
#if defined(Q_OS_LINUX)
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#elif defined(Q_OS_MACOS)
    return ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
#elif defined(Q_OS_WIN)
    return keepHeapOutOfReports();
#else
    return false;
#endif
}

} // namespace parley
