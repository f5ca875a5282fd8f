// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/earlierquestions.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/searchfield.h"
#include "ui/corewords.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize questionsSize(720, 620);
constexpr qsizetype mostChats = 40; // are read at once; the search finds the others
constexpr int mostHits = 200;
constexpr qsizetype longestShown = 300; // characters of a question
constexpr int nodeRole = Qt::UserRole + 1;
constexpr int textRole = Qt::UserRole + 2;

} // namespace

EarlierQuestions::EarlierQuestions(const Theme &theme, Services &services, QWidget &window)
    : Popup(theme, window)
    , m_services(services)
    , m_search(
          services.clock,
          [this](const SearchRequest &request) { return m_services.conversations.search(request); })
    , m_field(new SearchField(theme, tr("Search your questions"), &box()))
    , m_note(new Label(theme, TextStyle::Interface, ColorRole::Ink2, {}, &box()))
    , m_tree(new QTreeWidget(&box()))
    , m_take(new Button(theme, ButtonKind::Primary, {}, {}, &box()))
{
    setAccessibleName(tr("Earlier questions"));
    QVBoxLayout *column = searchedRows(box(), theme, *m_field, *m_note, 12);
    m_tree->setAccessibleName(tr("Earlier questions"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setFont(theme.font(TextStyle::Interface));
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->viewport()->setAutoFillBackground(false);
    column->addWidget(m_tree, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 0);
    foot->addStretch(1);
    foot->addWidget(m_take);
    column->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, &EarlierQuestions::look);
    connect(m_tree, &QTreeWidget::itemChanged, this, &EarlierQuestions::noteTick);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QStringList questions = ticked();
        dismiss();
        Q_EMIT chosen(questions);
    });
    connect(&m_search, &LiveSearch::failed, this, [this](const Error &error) {
        say(tr("The chats can't be read: %1").arg(detailText(error)));
    });
    connect(&m_search, &LiveSearch::found, this, [this](const QList<SearchHit> &hits) {
        QList<Wanted> chats;
        for (const SearchHit &hit : hits) {
            if (hit.node.isNull()) {
                continue;
            }
            const auto known = std::find_if(chats.begin(), chats.end(), [&hit](const Wanted &one) {
                return one.chat == hit.conversation;
            });
            if (known != chats.end()) {
                known->only.insert(hit.node);
            } else if (chats.size() < mostChats) {
                chats.append({hit.conversation, hit.title, {hit.node}});
            }
        }
        fill(chats);
    });
}

void EarlierQuestions::open()
{
    m_ticked.clear();
    m_order.clear();
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    look();
    openCentered(questionsSize);
    m_field->setFocus(Qt::PopupFocusReason);
}

void EarlierQuestions::look()
{
    const QString words = m_field->text().trimmed();
    m_listing.forget();
    if (!words.isEmpty()) {
        SearchRequest request;
        request.words = words;
        request.role = Role::User;
        request.limit = mostHits;
        m_search.ask(request);
        return;
    }
    m_search.forget();
    m_listing.wait(
        m_services.conversations.list(), [this](const Result<QList<ConversationSummary>> &list) {
            if (!list) {
                say(tr("The chats can't be read: %1").arg(detailText(list.error())));
                return;
            }
            QList<Wanted> chats;
            for (const ConversationSummary &one : *list) {
                if (one.messages > 0 && !one.place.trashed.isValid() && chats.size() < mostChats) {
                    chats.append({one.id, one.title, {}});
                }
            }
            fill(chats);
        });
}

void EarlierQuestions::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void EarlierQuestions::fill(QList<Wanted> chats)
{
    m_loading.forget();
    m_tree->clear();
    m_rest = std::move(chats);
    const QString words = m_field->text().trimmed();
    say(!m_rest.isEmpty() ? QString()
        : words.isEmpty() ? tr("There are no questions yet.")
                          : tr("No question of yours matches “%1”.").arg(words));
    count();
    goOn();
}

void EarlierQuestions::goOn()
{
    if (m_rest.isEmpty()) {
        return;
    }
    const Wanted next = m_rest.takeFirst();
    m_loading.wait(m_services.conversations.load(next.chat),
                   [this, next](const Result<Conversation> &chat) {
                       if (chat) { // one that can't be read is left out, not the others
                           addChat(next, *chat);
                       }
                       goOn();
                   });
}

void EarlierQuestions::addChat(const Wanted &wanted, const Conversation &chat)
{
    const QSignalBlocker quiet(m_tree);
    auto group = std::make_unique<QTreeWidgetItem>();
    group->setText(0, wanted.title.isEmpty() ? tr("New chat") : wanted.title);
    group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    QList<QTreeWidgetItem *> questions;
    for (const Node &node : chat.nodes()) {
        const QString text = node.message.text();
        const bool listed = wanted.only.isEmpty() || wanted.only.contains(node.id);
        if (node.message.role != Role::User || !listed || text.trimmed().isEmpty()) {
            continue;
        }
        auto question = std::make_unique<QTreeWidgetItem>();
        question->setText(0, text.left(longestShown).simplified());
        question->setData(0, nodeRole, node.id.toString());
        question->setData(0, textRole, text);
        question->setCheckState(0, m_ticked.contains(node.id) ? Qt::Checked : Qt::Unchecked);
        questions.append(question.release()); // the tree's
    }
    if (questions.isEmpty()) {
        return;
    }
    group->addChildren(questions);
    QTreeWidgetItem *added = group.release(); // the tree's
    m_tree->addTopLevelItem(added);
    added->setExpanded(true);
}

void EarlierQuestions::noteTick(QTreeWidgetItem *item)
{
    const QString id = item->data(0, nodeRole).toString();
    if (id.isEmpty()) {
        return; // a chat: its questions follow
    }
    const NodeId node = NodeId::fromString(id);
    const bool known = m_ticked.contains(node);
    if (item->checkState(0) == Qt::Checked && !known) {
        m_ticked.insert(node, item->data(0, textRole).toString());
        m_order.append(node);
    } else if (item->checkState(0) != Qt::Checked && known) {
        m_ticked.remove(node);
        m_order.removeOne(node);
    }
    count();
}

void EarlierQuestions::count()
{
    m_take->setEnabled(!m_order.isEmpty());
    m_take->setText(m_order.isEmpty()
                        ? tr("Take questions")
                        : tr("Take %n questions", nullptr, static_cast<int>(m_order.size())));
}

QStringList EarlierQuestions::ticked() const
{
    QStringList texts;
    for (const NodeId &node : m_order) {
        texts.append(m_ticked.value(node));
    }
    return texts;
}

} // namespace parley
