// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One HTTP answer -> StreamEvents: status and headers, bytes in any cut, then the end of the
// connection. Decides what the body really is (a stream, one JSON, a web page, an error), frames
// it, and judges completeness: only the protocol's own end ends well. Pure, no socket, no clock;
// any one thread. What comes out does not depend on where the bytes were cut.
#pragma once

#include "net/frameparser.h"
#include "providers/answersize.h"
#include "providers/dialect.h"

namespace parley {

class ReplyDecoder
{
public:
    // `dialect` must outlive this object.
    explicit ReplyDecoder(const Dialect &dialect);
    // Goes on with an answer another connection began.
    ReplyDecoder(const Dialect &dialect, std::shared_ptr<Decoder> rest);

    // `now` (UTC) turns a date the server names into a wait.
    [[nodiscard]] QList<StreamEvent> head(const HttpHead &head, const QDateTime &now);
    [[nodiscard]] QList<StreamEvent> bytes(QByteArrayView bytes);
    // The connection ended the way HTTP allows / broke.
    [[nodiscard]] QList<StreamEvent> finish();
    [[nodiscard]] QList<StreamEvent> fail(const Error &error);

    [[nodiscard]] bool ended() const { return m_ended; }
    // Where the answer could be taken up now.
    [[nodiscard]] ResumePoint resumePoint() const;

private:
    enum class Body { Unknown, Frames, WholeJson, Html, Foreign, Failure };

    [[nodiscard]] Body look(QByteArrayView start) const;
    void begin();
    void collect(QByteArrayView bytes, qsizetype cap);
    QList<StreamEvent> frames(const Result<QList<Frame>> &frames, bool last);
    QList<StreamEvent> whole();
    QList<StreamEvent> accept(QList<StreamEvent> events);
    QList<StreamEvent> end(const Error &error);

    const Dialect &m_dialect;
    std::shared_ptr<Decoder> m_decoder;
    std::unique_ptr<FrameParser> m_parser;
    HttpHead m_head;
    QDateTime m_now;
    Body m_body = Body::Unknown;
    QByteArray m_collected; // the start until it is clear what it is; else a body kept whole
    AnswerSize m_size;
    bool m_isRest = false;
    bool m_tooLarge = false;
    bool m_ended = false;
};

} // namespace parley
