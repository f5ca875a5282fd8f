// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sendpreview.h"

#include "engine/routingplans.h"
#include "engine/toolturns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parley {

namespace {

constexpr qsizetype beginning = 160; // characters

QString beginningOf(const QString &text)
{
    return text.left(beginning).simplified();
}

// As it stands inside a JSON string, without the quotes.
QByteArray escaped(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(2, list.size() - 4);
}

bool isIn(const QByteArray &body, const QString &text)
{
    return text.isEmpty() || body.contains(escaped(text));
}

// Enough of it to know it again.
bool isIn(const QByteArray &body, const QByteArray &data)
{
    constexpr qsizetype enough = 3 * 4096;
    return body.contains(data.first(qMin(enough, data.size() / 3 * 3)).toBase64());
}

std::optional<LeftOut> missing(const Part &part, const QByteArray &body)
{
    if (const auto *text = std::get_if<TextPart>(&part); text && !isIn(body, text->text)) {
        return LeftOut{LeftOut::Why::NotTaken, beginningOf(text->text)};
    }
    if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
        const bool sent = thought->signature.isEmpty()
                              ? !thought->text.isEmpty() && isIn(body, thought->text)
                              : isIn(body, thought->signature);
        const bool whole =
            !thought->opaque.isEmpty() &&
            body.contains(QJsonDocument::fromJson(thought->opaque).toJson(QJsonDocument::Compact));
        return sent || whole
                   ? std::nullopt
                   : std::optional(LeftOut{LeftOut::Why::Thinking, beginningOf(thought->text)});
    }
    if (const auto *image = std::get_if<ImagePart>(&part); image && !isIn(body, image->data)) {
        return LeftOut{LeftOut::Why::NotTaken, image->name};
    }
    if (const auto *file = std::get_if<FilePart>(&part)) {
        const bool sent = isIn(body, QString::fromUtf8(file->data)) || isIn(body, file->data);
        return sent ? std::nullopt : std::optional(LeftOut{LeftOut::Why::NotTaken, file->name});
    }
    return std::nullopt;
}

// Prices of one token at the length of this question, in nano-dollars.
struct Rates
{
    double read = 0;
    double fresh = 0;
};

std::optional<Rates> ratesOf(const SendTarget &target, const SendEstimate &estimate,
                             const PriceQuote &quote)
{
    const qint64 tokens = estimate.input.tokens;
    if (!quote || tokens <= 0 || estimate.price != Bill::Status::Priced) {
        return std::nullopt;
    }
    const auto rate = [&](Billed what) {
        BilledUnits units;
        units.add(what, tokens);
        const Bill bill = quote(target.profile, target.model, units);
        return static_cast<double>(bill.total.nano()) / static_cast<double>(tokens);
    };
    return Rates{rate(Billed::CacheRead),
                 rate(estimate.written > 0 ? Billed::CacheWrite : Billed::Input)};
}

QString nameOf(const Part &part)
{
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        return image->name;
    }
    const auto *file = std::get_if<FilePart>(&part);
    return file ? file->name : QString();
}

bool isAttachment(const Part &part)
{
    return std::holds_alternative<ImagePart>(part) || std::holds_alternative<FilePart>(part);
}

} // namespace

Message messageOf(const Draft &draft)
{
    Message message{Role::User, draft.attachments};
    if (!draft.text.isEmpty()) {
        message.parts.append(TextPart{draft.text});
    }
    return message;
}

Result<NextQuestion> nextQuestion(const Services &services, const Conversation &conversation,
                                  const NodeId &parent, const Message &draft, TallyBook &book)
{
    const ConversationHead &head = conversation.head();
    const auto answerer =
        chooseAnswerer(services, routedModel(services, conversation, parent, draft), head.sampling);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    const Conversation asked = fitted(services, conversation, {parent, draft}, *answerer, book);
    return NextQuestion{
        *answerer,
        withTools(nextRequest(asked, parent, draft, answerer->model.model, answerer->sampling),
                  toolsOn(services, head.tools, answerer->model)),
        asked};
}

QList<LeftOut> leftOutOf(const Conversation &conversation, const NodeId &parent,
                         const ChatRequest &request, const QByteArray &body)
{
    QList<LeftOut> list;
    for (const PathStep &step : foldedPath(conversation, parent).steps) {
        const Message &said = conversation.find(step.node)->message;
        if (step.fate == Fate::NeverCame) {
            list.append({LeftOut::Why::NeverCame, beginningOf(said.text())});
        }
        if (step.fate != Fate::Sent) {
            continue; // what was chosen: see foldedAway()
        }
        // What was thought before it was cut off.
        for (const Part &part : said.parts) {
            const auto *thought = std::get_if<ReasoningPart>(&part);
            if (thought && !step.message.parts.contains(part)) {
                list.append({LeftOut::Why::Thinking, beginningOf(thought->text)});
            }
        }
    }
    for (const Message &message : request.messages) {
        for (const Part &part : message.parts) {
            if (body.isEmpty()) {
                break; // nothing leaves: all of it is read here
            }
            if (const auto gone = missing(part, body)) {
                list.append(*gone);
            }
        }
    }
    return list;
}

QList<LeftOut> foldedAway(const Conversation &asked, const NodeId &parent, const SendTarget &target,
                          const ModelHabits &habits, TallyBook &book)
{
    QList<LeftOut> list;
    const CountWay way = countWayOf(target.model);
    const auto weigh = [&](const Message &message) {
        return message.parts.isEmpty() ? 0 : weightOf(book.message(message, way), target, habits);
    };
    const QList<PathStep> whole = wholePath(asked, parent);
    const FoldedPath path = compacted(whole, asked.head().compaction);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const PathStep &step = path.steps.at(i);
        const Message &said = whole.at(i).message;
        if (step.fate == Fate::Sent || step.fate == Fate::NeverCame) {
            continue;
        }
        const auto why = step.fate == Fate::Dropped     ? LeftOut::Why::Dropped
                         : step.fate == Fate::Shortened ? LeftOut::Why::Shortened
                                                        : LeftOut::Why::Summarised;
        list.append({why, beginningOf(said.text()),
                     qMax<qint64>(0, weigh(said) - weigh(step.message)), std::nullopt});
    }
    return list;
}

void priceLeftOut(QList<LeftOut> &leftOut, const SendTarget &target, const SendEstimate &estimate,
                  const PriceQuote &quote)
{
    const std::optional<Rates> rates = ratesOf(target, estimate, quote);
    for (LeftOut &left : leftOut) {
        if (rates && left.tokens > 0) {
            left.cost = Money::fromNano(qRound64(static_cast<double>(left.tokens) * rates->fresh));
        }
    }
}

namespace {

// Adds parts one after the other; what is cached is the beginning.
class PartList
{
public:
    PartList(const SendEstimate &estimate, std::optional<Rates> rates)
        : m_rates(rates), m_cached(estimate.cached)
    {}
    void add(SendPart part)
    {
        part.cached = qMin(m_cached, part.tokens);
        m_cached -= part.cached;
        if (m_rates) {
            part.cost = Money::fromNano(
                qRound64(static_cast<double>(part.cached) * m_rates->read +
                         static_cast<double>(part.tokens - part.cached) * m_rates->fresh));
        }
        parts.append(part);
    }
    QList<SendPart> parts;

private:
    std::optional<Rates> m_rates;
    qint64 m_cached;
};

bool beginsWith(const Message &message, const QString &lead)
{
    const auto *text =
        message.parts.isEmpty() ? nullptr : std::get_if<TextPart>(&message.parts.first());
    return text && !lead.isEmpty() && text->text == lead;
}

} // namespace

QList<SendPart> sendParts(const SendHistory &history, const Message &draft, const SendTally &tally,
                          const SendTarget &target, const ModelHabits &habits,
                          const SendEstimate &estimate, const PriceQuote &quote)
{
    PartList list(estimate, ratesOf(target, estimate, quote));
    list.add({SendPart::Kind::System,
              Role::System,
              beginningOf(history.request.system),
              estimate.system,
              0,
              {}});
    QString lead = history.lead;
    const QList<Message> &messages = history.request.messages;
    for (qsizetype i = 0; i < messages.size() && i + 1 < tally.from.size(); ++i) {
        Message message = messages.at(i);
        qint64 tokens =
            weightOf(difference(tally.from.at(i), tally.from.at(i + 1)), target, habits);
        if (beginsWith(message, lead)) {
            message.parts.removeFirst();
            const qint64 weight = message.parts.isEmpty()
                                      ? tokens
                                      : qMin(tokens, weightOf(tally.lead, target, habits));
            list.add({SendPart::Kind::Summary, Role::User, beginningOf(lead), weight, 0, {}});
            tokens -= weight;
            lead.clear();
        }
        if (!message.parts.isEmpty()) {
            list.add({SendPart::Kind::Message,
                      message.role,
                      beginningOf(message.text()),
                      tokens,
                      0,
                      {},
                      history.shortened.contains(i)});
        }
    }
    for (qsizetype i = 0; i < draft.parts.size() && i < estimate.parts.size(); ++i) {
        const Part &part = draft.parts.at(i);
        const auto *text = std::get_if<TextPart>(&part);
        list.add({isAttachment(part) ? SendPart::Kind::Attachment : SendPart::Kind::Draft,
                  Role::User,
                  text ? beginningOf(text->text) : nameOf(part),
                  estimate.parts.at(i),
                  0,
                  {}});
    }
    return list.parts;
}

} // namespace parley
