// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sendpreview.h"

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
                                  const NodeId &parent, const Message &draft)
{
    const ConversationHead &head = conversation.head();
    const auto answerer = chooseAnswerer(services, head.model, head.sampling);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    NextQuestion next{*answerer,
                      pathRequest(conversation, parent, answerer->model.model, answerer->sampling)};
    if (!draft.parts.isEmpty()) {
        next.request.messages.append(draft);
    }
    return next;
}

QList<LeftOut> leftOutOf(const Conversation &conversation, const NodeId &parent,
                         const ChatRequest &request, const QByteArray &body)
{
    QList<LeftOut> list;
    for (const PathStep &step : pathSteps(conversation, parent)) {
        const Message &said = conversation.find(step.node)->message;
        if (step.message.parts.isEmpty()) {
            list.append({LeftOut::Why::NeverCame, beginningOf(said.text())});
            continue;
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

QList<SendPart> sendParts(const ChatRequest &request, const SendTally &tally,
                          const SendTarget &target, const ModelHabits &habits,
                          const SendEstimate &estimate, const PriceQuote &quote)
{
    const std::optional<Rates> rates = ratesOf(target, estimate, quote);
    QList<SendPart> parts;
    qint64 cached = estimate.cached;
    const auto add = [&](SendPart part) {
        part.cached = qMin(cached, part.tokens);
        cached -= part.cached;
        if (rates) {
            part.cost = Money::fromNano(
                qRound64(static_cast<double>(part.cached) * rates->read +
                         static_cast<double>(part.tokens - part.cached) * rates->fresh));
        }
        parts.append(part);
    };
    add({SendPart::Kind::System,
         Role::System,
         beginningOf(request.system),
         estimate.system,
         0,
         {}});
    const qsizetype history = tally.from.size() - 1;
    for (qsizetype i = 0; i < history && i < request.messages.size(); ++i) {
        const Message &message = request.messages.at(i);
        const qint64 tokens =
            weightOf(difference(tally.from.at(i), tally.from.at(i + 1)), target, habits);
        add({SendPart::Kind::Message, message.role, beginningOf(message.text()), tokens, 0, {}});
    }
    if (request.messages.size() > history) {
        const Message &draft = request.messages.last();
        for (qsizetype i = 0; i < draft.parts.size() && i < estimate.parts.size(); ++i) {
            const Part &part = draft.parts.at(i);
            const auto *text = std::get_if<TextPart>(&part);
            add({isAttachment(part) ? SendPart::Kind::Attachment : SendPart::Kind::Draft,
                 Role::User,
                 text ? beginningOf(text->text) : nameOf(part),
                 estimate.parts.at(i),
                 0,
                 {}});
        }
    }
    return parts;
}

} // namespace parley
