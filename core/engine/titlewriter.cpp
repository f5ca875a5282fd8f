// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/titlewriter.h"

#include "base/json.h"
#include "chat/answermetajson.h"
#include "engine/answercost.h"
#include "engine/defaults.h"
#include "engine/exchange.h"

namespace parley {

namespace {

constexpr qsizetype enough = 2000; // characters of each message: a name needs no more
constexpr int longestTitle = 24;   // tokens; models that think first need room for that
constexpr int roomToThink = 1000;

ChatRequest question(const Conversation &conversation, const NodeId &answer, const QString &model)
{
    ChatRequest request;
    request.model = model;
    request.system = QStringLiteral("Name this conversation in at most six words, in the language "
                                    "of the person. Answer with the name alone, without quotes.");
    const Node *said = conversation.find(answer);
    const Node *asked = said ? conversation.find(said->parent) : nullptr;
    if (asked) {
        request.messages.append(
            Message::fromText(Role::User, QStringLiteral("Person: %1\n\nAnswer: %2")
                                              .arg(asked->message.text().left(enough),
                                                   said->message.text().left(enough))));
    }
    request.sampling.maxTokens = longestTitle + roomToThink;
    return request;
}

// A name the person gave stays; one is asked for once.
bool wantsName(const Conversation &conversation, const NodeId &answer)
{
    const Node *said = conversation.find(answer);
    const Node *asked = said ? conversation.find(said->parent) : nullptr;
    const ConversationHead &head = conversation.head();
    return asked && asked->parent.isNull() && conversation.children({}).size() == 1 &&
           said->state == NodeState::Complete && !said->message.text().isEmpty() &&
           !head.titleByPerson && head.title == titleFromText(asked->message.text());
}

// One line, without what models put around it.
QString cleaned(const QString &text)
{
    QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    while (line.size() > 1 && QStringLiteral("\"'“”„«».").contains(line.back())) {
        line.chop(1);
    }
    while (!line.isEmpty() && QStringLiteral("\"'“”„«»").contains(line.front())) {
        line.remove(0, 1);
    }
    return titleFromText(line);
}

} // namespace

QByteArray WrittenTitle::toJson() const
{
    return json::compact(metaToJson(took));
}

std::optional<WrittenTitle> WrittenTitle::fromJson(const QByteArray &json)
{
    const auto object = json::parseObject(json);
    return object ? std::optional(WrittenTitle{{}, metaFromJson(*object)}) : std::nullopt;
}

TitleWriter::TitleWriter(Services &services) : m_services(services) {}

TitleWriter::~TitleWriter()
{
    m_written = nullptr;
}

void TitleWriter::write(const Conversation &conversation, const NodeId &answer, bool unnamed,
                        Written written)
{
    const auto model = ModelRef::fromString(m_services.settings.get(titleModelSetting));
    const auto profile = model ? findProfile(m_services, model->profile) : std::nullopt;
    if (!profile || !wantsName(conversation, answer)) {
        return;
    }
    m_model = *model;
    m_written = std::move(written);
    m_turn = {};
    ExchangeOrder order{*profile, question(conversation, answer, model->model)};
    order.booking.conversation = conversation.head().id;
    order.booking.unnamed = unnamed;
    order.booking.purpose = LedgerPurpose::Title;
    m_exchange = std::make_unique<Exchange>(m_services, std::move(order));
    QObject::connect(m_exchange.get(), &Exchange::arrived, m_exchange.get(),
                     [this](const StreamEvent &event) { receive(event); });
    // Later: whoever is told of the answer's end comes first.
    QMetaObject::invokeMethod(m_exchange.get(), &Exchange::start, Qt::QueuedConnection);
}

void TitleWriter::receive(const StreamEvent &event)
{
    m_turn.add(event);
    if (!m_turn.ended()) {
        return;
    }
    const Turn &turn = m_turn.turn();
    WrittenTitle written{turn.complete ? cleaned(turn.message.text()) : QString(), {}};
    written.took.asked = m_model;
    written.took.usage = turn.usage;
    written.took.rawUsage = turn.rawUsage;
    priceAnswer(written.took, m_services);
    m_exchange.reset();
    const Written call = std::exchange(m_written, nullptr);
    if (call && (!written.title.isEmpty() || written.took.usage)) {
        call(written);
    }
}

} // namespace parley
