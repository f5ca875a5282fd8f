// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#ifdef _WIN32
#define NOMINMAX
#include <winsock2.h>
#include <ws2tcpip.h>
#endif

#include "redis/redissockets.h"

#ifndef _WIN32
#include <cerrno>
#include <csignal>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#endif

namespace parley::redissockets {

namespace {

constexpr int longestNumber = 100; // characters of an IPv6 address with its zone

#ifdef _WIN32
using Socket = SOCKET;
using Watch = WSAPOLLFD;
constexpr int refusal = WSAECONNREFUSED;

// Once for the program; the system takes it back at its end.
void startSockets()
{
    static const int started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    Q_UNUSED(started)
}

int pollOne(Watch &watch, int milliseconds)
{
    return WSAPoll(&watch, 1, milliseconds);
}

bool interrupted()
{
    return false;
}
#else
using Socket = int;
using Watch = pollfd;
constexpr int refusal = ECONNREFUSED;

int pollOne(Watch &watch, int milliseconds)
{
    return ::poll(&watch, 1, milliseconds);
}

bool interrupted()
{
    return errno == EINTR;
}
#endif

} // namespace

void prepare()
{
#ifdef _WIN32
    startSockets();
#else
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
#endif
}

Ready wait(qintptr socket, Wish wish, std::chrono::milliseconds longest)
{
    Watch watch{static_cast<Socket>(socket),
                static_cast<short>(wish == Wish::Read ? POLLIN : POLLOUT), 0};
    const int ready = pollOne(watch, static_cast<int>(longest.count()));
    if (ready > 0) {
        return Ready::Yes;
    }
    return ready == 0 || interrupted() ? Ready::NotYet : Ready::Failed;
}

Connected outcome(qintptr socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    // Windows wants a pointer to char, POSIX one to anything.
    if (getsockopt(static_cast<Socket>(socket), SOL_SOCKET, SO_ERROR,
                   reinterpret_cast<char *>(&error), &size) != 0) {
        return Connected::Failed;
    }
    return error == 0 ? Connected::Yes : error == refusal ? Connected::Refused : Connected::Failed;
}

QByteArrayList addressesOf(const QByteArray &host, qsizetype most)
{
    prepare();
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    QByteArrayList addresses;
    if (getaddrinfo(host.constData(), nullptr, &hints, &first) != 0) {
        return addresses;
    }
    for (const addrinfo *one = first; one && addresses.size() < most; one = one->ai_next) {
        char number[longestNumber];
        if (getnameinfo(one->ai_addr, static_cast<socklen_t>(one->ai_addrlen), number,
                        sizeof number, nullptr, 0, NI_NUMERICHOST) == 0) {
            addresses.append(QByteArray(number));
        }
    }
    freeaddrinfo(first);
    return addresses;
}

} // namespace parley::redissockets
