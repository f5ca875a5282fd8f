// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers of a server in one dialect (PARLEY_FUZZ_DIALECT): whatever bytes come, in any cut, the
// same events come out, and they keep the promise of streamevent.h: exactly one end, nothing after
// it.
#include "fuzz.h"

#include "providers/eventtojson.h"
#include "providers/replydecoder.h"

#include <QJsonArray>

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

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Dialect &dialect = *findDialect(QStringView(u"" PARLEY_FUZZ_DIALECT));
    Answer whole(dialect);
    whole.bytes(bytes);
    Answer cut(dialect);
    fuzz::inPieces(bytes, [&](const QByteArray &piece) { cut.bytes(piece); });
    fuzz::require(whole.finish() == cut.finish(), "a cut changes the events");
    return 0;
}
