// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/routeclassifier.h"

#include "chat/cachedanswer.h"
#include "engine/answercost.h"
#include "engine/defaults.h"
#include "engine/exchange.h"

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype enough = 3'000; // characters of each end of a question
constexpr int longestReply = 1'000; // tokens; models that think first need room for that

QString shortenedText(const QString &text)
{
    return text.size() <= 2 * enough
               ? text
               : text.left(enough) + QStringLiteral("\n[…]\n") + text.right(enough);
}

} // namespace

ChatRequest classifierRequest(const RoutingClassifier &classifier, const QString &question)
{
    ChatRequest request;
    request.model = classifier.model.model;
    request.system = classifier.instruction + QLatin1String("\n\n") + classifierReplyForm();
    request.messages.append(Message::fromText(
        Role::User, QStringLiteral("The question:\n\n%1").arg(shortenedText(question))));
    request.sampling.maxTokens = longestReply;
    return request;
}

RouteClassifier::RouteClassifier(Services &services) : m_services(services) {}

RouteClassifier::~RouteClassifier()
{
    stop();
}

void RouteClassifier::stop()
{
    m_told = nullptr;
    m_timer.reset();
    m_exchange.reset();
}

void RouteClassifier::ask(const Asked &asked, Told told)
{
    stop();
    m_told = std::move(told);
    m_turn = {};
    m_model = asked.classifier.model;
    const auto profile = findProfile(m_services, m_model.profile);
    if (!profile) {
        m_timer = m_services.clock.after(0ms, [this] {
            tell({std::nullopt, QStringLiteral("the classifier's profile is gone"), {}});
        });
        return;
    }
    ExchangeOrder order{*profile, classifierRequest(asked.classifier, asked.question)};
    order.booking.conversation = asked.conversation;
    order.booking.unnamed = asked.unnamed;
    order.booking.purpose = LedgerPurpose::Routing;
    order.cache = asked.cache;
    m_exchange = std::make_unique<Exchange>(m_services, std::move(order));
    QObject::connect(m_exchange.get(), &Exchange::arrived, m_exchange.get(),
                     [this](const StreamEvent &event) { receive(event); });
    m_timer = m_services.clock.after(patience, [this] {
        // What it has cost by now is booked when it is given up.
        m_exchange->disconnect();
        m_exchange->cancel();
        tell({std::nullopt, QStringLiteral("the classifier was too slow"), {}});
    });
    m_exchange->start();
}

void RouteClassifier::receive(const StreamEvent &event)
{
    m_turn.add(event);
    if (!m_turn.ended()) {
        return;
    }
    const Turn &turn = m_turn.turn();
    AnswerMeta took;
    took.asked = m_model;
    took.usage = turn.usage;
    took.rawUsage = turn.rawUsage;
    took.details = turn.details;
    priceAnswer(took, m_services);
    Reply reply;
    reply.paid = took.cost && turn.usage ? took.cost->amount : Money();
    if (const auto *failed = std::get_if<Failed>(&event)) {
        reply.why = failed->error.kind == ErrorKind::BudgetReached
                        ? QStringLiteral("the budget keeps the classifier from being asked")
                        : QStringLiteral("the classifier can't be asked");
    } else {
        reply.text = turn.message.text();
    }
    tell(reply);
}

void RouteClassifier::tell(const Reply &reply)
{
    m_timer.reset();
    m_exchange.reset();
    if (const Told told = std::exchange(m_told, nullptr)) {
        told(reply);
    }
}

} // namespace parley
