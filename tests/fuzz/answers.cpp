// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers of a server in one dialect (PARLEY_FUZZ_DIALECT): whatever bytes come, in any cut, the
// same events come out, and they keep the promise of streamevent.h: exactly one end, nothing after
// it. An event that is read the short way says the same read through a whole document.
#include "fuzz.h"

#include "net/ndjsonparser.h"
#include "net/sseparser.h"
#include "providers/eventtojson.h"
#include "providers/replydecoder.h"
#include "tests/support/jsonagreement.h"
#include "tests/support/longway.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parley;

namespace {

class Answer
{
public:
    explicit Answer(const Dialect &dialect) : m_decoder(dialect)
    {
        HttpHead head;
        head.status = 200;
        add(m_decoder.head(head, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    }
    void bytes(const QByteArray &piece) { add(m_decoder.bytes(piece)); }
    QJsonArray finish()
    {
        add(m_decoder.finish());
        fuzz::require(m_ends == 1, "an answer has no end or several");
        return m_events;
    }

private:
    void add(const QList<StreamEvent> &events)
    {
        for (const StreamEvent &event : events) {
            fuzz::require(m_ends == 0, "something comes after the end");
            m_ends +=
                std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
            m_events.append(eventToJson(event));
        }
    }

    ReplyDecoder m_decoder;
    QJsonArray m_events;
    int m_ends = 0;
};

void bothWays(const Dialect &dialect, const QByteArray &bytes)
{
    std::unique_ptr<FrameParser> parser = std::make_unique<SseParser>();
    if (dialect.framing() == Framing::JsonLines) {
        parser = std::make_unique<NdjsonParser>();
    }
    const auto shorter = dialect.makeDecoder();
    const auto longer = dialect.makeDecoder();
    for (const Frame &frame :
         parser->feed(bytes).value_or(QList<Frame>()) + parser->finish().value_or(QList<Frame>())) {
        const char *const wrong = jsonDisagreement(frame.data);
        fuzz::require(!wrong, wrong);
        Frame same = frame;
        same.data = theLongWay(frame.data);
        fuzz::require(shorter->feed(frame) == longer->feed(same), "the short way differs");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Dialect &dialect = *findDialect(QStringView(u"" PARLEY_FUZZ_DIALECT));
    Answer whole(dialect);
    whole.bytes(bytes);
    Answer cut(dialect);
    fuzz::inPieces(bytes, [&](const QByteArray &piece) { cut.bytes(piece); });
    const QJsonArray expected = whole.finish();
    const QJsonArray events = cut.finish();
    if (events != expected) {
        std::fprintf(stderr, "whole: %s\ncut: %s\n", QJsonDocument(expected).toJson().constData(),
                     QJsonDocument(events).toJson().constData());
    }
    fuzz::require(events == expected, "a cut changes the events");
    bothWays(dialect, bytes);
    return 0;
}
