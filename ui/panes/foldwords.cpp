// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/foldwords.h"

#include "ui/panes/sendwords.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::FoldWords)
};

QString firstText(Money less)
{
    if (less == Money()) {
        return Words::tr("The next message costs the same");
    }
    return less > Money()
               ? Words::tr("The next message costs %1 less").arg(moneyText(less))
               : Words::tr("The next message costs %1 more, because the provider's cache no "
                           "longer fits")
                     .arg(moneyText(Money() - less));
}

QString laterText(Money less)
{
    if (less == Money()) {
        return Words::tr("each one after it the same");
    }
    return less > Money()
               ? Words::tr("each one after it about %1 less").arg(moneyText(less))
               : Words::tr("each one after it about %1 more").arg(moneyText(Money() - less));
}

} // namespace

QString offerFigures(const FoldOffer &offer)
{
    if (offer.rule && offer.fold.id.isNull()) {
        return Words::tr("nothing to leave out");
    }
    const QString tokens = Words::tr("%1 tokens", nullptr, pluralOf(offer.next.input.tokens))
                               .arg(countText(offer.next.input));
    return tokens + QStringLiteral("  ·  ") +
           (offer.next.fits() ? sendPriceText(offer.next) : Words::tr("doesn't fit"));
}

QString savingText(const FoldOffer &now, const FoldOffer &offer, Money spentFirst)
{
    const auto saving = savingOf(now, offer, spentFirst);
    if (!offer.rule || offer.fold.id.isNull() || !saving) {
        return {};
    }
    if (!now.next.fits()) {
        return offer.next.fits() ? Words::tr("The next message costs about %1, each one after it "
                                             "about %2.")
                                       .arg(moneyText(offer.next.about), moneyText(*offer.later))
                                 : QString();
    }
    QString text = firstText(saving->first) + QStringLiteral(", ") + laterText(saving->later);
    if (saving->after && *saving->after > 0) {
        text += QStringLiteral(". ") +
                Words::tr("It has paid off after %n messages", nullptr, *saving->after);
    } else if (!saving->after) {
        text += QStringLiteral(". ") + Words::tr("It doesn't pay off");
    }
    return text + u'.';
}

QString summaryPriceText(const SummaryPrice &price)
{
    if (!price.about) {
        return Words::tr("price unknown");
    }
    return *price.about == Money() ? Words::tr("free")
                                   : Words::tr("about %1").arg(moneyText(*price.about));
}

} // namespace parley
