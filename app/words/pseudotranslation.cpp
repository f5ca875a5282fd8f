// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/words/pseudotranslation.h"

#include <QRegularExpression>

namespace parley {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("ACEILNORSUYZaceilnorsuyz");
    static const QString odd = QStringLiteral("ÁĆÉÍĹÑÖŘŠÜÝŽáćéíĺñöřšüýž");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : odd.at(at);
}

} // namespace

QString PseudoTranslation::worded(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|</?[A-Za-z][^<>]*>|&\\w+;"));
    const QString inner = text.trimmed();
    if (inner.isEmpty()) {
        return text;
    }
    const qsizetype start = text.indexOf(inner);
    QString made = text.first(start) + u'[';
    qsizetype at = 0;
    auto found = kept.globalMatch(inner);
    const auto word = [&](qsizetype to) {
        for (; at < to; ++at) {
            made += accented(inner.at(at));
        }
    };
    while (found.hasNext()) {
        const auto match = found.next();
        word(match.capturedStart());
        made += match.capturedView();
        at = match.capturedEnd();
    }
    word(inner.size());
    made += QString((inner.size() * 4 + 9) / 10, u'~') + u']';
    return made + text.sliced(start + inner.size());
}

bool PseudoTranslation::isOurs(const char *context)
{
    return QLatin1String(context).startsWith(QLatin1String("parley::"));
}

QString PseudoTranslation::translate(const char *context, const char *source, const char *,
                                     int) const
{
    return isOurs(context) ? worded(QString::fromUtf8(source)) : QString();
}

} // namespace parley
