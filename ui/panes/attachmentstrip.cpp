// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/attachmentstrip.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QHBoxLayout>

namespace parley {

namespace {

class Thumb final : public QWidget
{
public:
    Thumb(const Theme &theme, const QImage &image, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_image(image)
    {
        setFixedSize(24, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), 6, m_theme.color(ColorRole::Sheet),
                m_theme.color(ColorRole::Line));
        if (m_image.isNull()) {
            painter.drawPixmap(5, 5,
                               m_theme.pixmap(QStringLiteral("code"), 14,
                                              m_theme.color(ColorRole::Ink3), devicePixelRatioF()));
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(rect().adjusted(2, 2, -2, -2), m_image);
        }
    }

private:
    const Theme &m_theme;
    const QImage m_image;
};

} // namespace

AttachmentStrip::AttachmentStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Attachments"));
    m_row->setContentsMargins(12, 12, 12, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    setVisible(false);
}

void AttachmentStrip::add(const Attachment &attachment)
{
    m_attachments.append(attachment);
    rebuild();
}

void AttachmentStrip::set(const QList<Attachment> &attachments)
{
    if (!m_attachments.isEmpty() || !attachments.isEmpty()) {
        m_attachments = attachments;
        rebuild();
    }
}

QList<Part> AttachmentStrip::parts() const
{
    QList<Part> parts;
    for (const Attachment &one : m_attachments) {
        parts.append(one.part);
    }
    return parts;
}

void AttachmentStrip::setTokens(const QList<qint64> &tokens)
{
    for (qsizetype i = 0; i < m_figures.size() && i < tokens.size(); ++i) {
        m_attachments[i].tokens = tokens.at(i);
        m_figures.at(i)->setText(groupedNumber(tokens.at(i)));
    }
}

void AttachmentStrip::rebuild()
{
    while (m_row->count() > 1) {
        QWidget *chip = m_row->itemAt(0)->widget();
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_figures.clear();
    for (int i = 0; i < m_attachments.size(); ++i) {
        const Attachment &one = m_attachments.at(i);
        auto *chip = new Sheet(m_theme, this);
        chip->setFill(ColorRole::Sunken, ColorRole::Line, 9);
        chip->setFixedHeight(36);
        auto *row = new QHBoxLayout(chip);
        row->setContentsMargins(5, 0, 3, 0);
        row->setSpacing(8);
        row->addWidget(new Thumb(m_theme, one.thumbnail, chip));
        auto *name = new Label(m_theme, TextStyle::Small, ColorRole::Ink, one.name, chip);
        name->setElided(true);
        name->setMaximumWidth(160);
        row->addWidget(name);
        m_figures.append(
            new Label(m_theme, TextStyle::Small, ColorRole::Ink3, groupedNumber(one.tokens), chip));
        m_figures.last()->setToolTip(tr("Tokens, estimated"));
        row->addWidget(m_figures.last());
        auto *remove =
            Button::icon(m_theme, QStringLiteral("close"), tr("Remove %1").arg(one.name), chip);
        remove->makeSmall();
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_attachments.removeAt(i);
            rebuild();
        });
        m_row->insertWidget(i, chip);
    }
    setVisible(!m_attachments.isEmpty());
    Q_EMIT changed();
}

} // namespace parley
