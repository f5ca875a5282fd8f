// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/loopbackscript.h"

namespace parley::test {

LoopbackScript LoopbackScript::answer(int status, const QByteArray &body,
                                      const WireHeaders &headers)
{
    WireHeaders all = headers;
    all.append({"Content-Length", QByteArray::number(body.size())});
    LoopbackScript script;
    script.write(head(status, all) + body);
    return script;
}

LoopbackScript LoopbackScript::events(const QList<QByteArray> &events)
{
    LoopbackScript script;
    script.write(
        head(200, {{"Content-Type", "text/event-stream"}, {"Transfer-Encoding", "chunked"}}));
    for (const QByteArray &event : events) {
        script.write(chunk(event));
    }
    script.write(chunk({}));
    return script;
}

LoopbackScript &LoopbackScript::write(const QByteArray &bytes)
{
    m_steps.append({Verb::Write, bytes});
    return *this;
}

LoopbackScript &LoopbackScript::writeBytewise(const QByteArray &bytes)
{
    m_steps.append({Verb::WriteBytewise, bytes});
    return *this;
}

LoopbackScript &LoopbackScript::flood(const QByteArray &bytes, qint64 times)
{
    m_steps.append({Verb::Flood, bytes, times});
    return *this;
}

LoopbackScript &LoopbackScript::wait(std::chrono::milliseconds time)
{
    m_steps.append({Verb::Wait, {}, 0, time});
    return *this;
}

LoopbackScript &LoopbackScript::waitSent()
{
    m_steps.append({Verb::WaitSent, {}});
    return *this;
}

LoopbackScript &LoopbackScript::gate()
{
    m_steps.append({Verb::Gate, {}});
    return *this;
}

LoopbackScript &LoopbackScript::close()
{
    m_steps.append({Verb::Close, {}});
    return *this;
}

LoopbackScript &LoopbackScript::reset()
{
    m_steps.append({Verb::WaitSent, {}});
    m_steps.append({Verb::Reset, {}});
    return *this;
}

QByteArray LoopbackScript::head(int status, const WireHeaders &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Said so\r\n";
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
    }
    return bytes + "\r\n";
}

QByteArray LoopbackScript::chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace parley::test
