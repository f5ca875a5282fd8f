// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers that hold every kind of block: what the gallery shows and what the stream of them must
// look like. Header only; any thread.
#pragma once

#include <QString>

namespace parley {

inline const QString mainAnswer = QStringLiteral(
    R"md(Full jitter picks each wait at random between zero and the current ceiling, so clients that fail together don’t come back together. The ceiling doubles after every failure and stops at `cap`.

```cpp
template <class F>
auto retry(F&& call, int attempts = 5, ms base = 200ms, ms cap = 5s) {
  for (int n = 0;; ++n) {
    if (auto r = call(); r || n + 1 == attempts) return r;
    const auto top = std::min(cap, base * (1 << n));  // 200, 400, 800 …
    std::this_thread::sleep_for(random_between(0ms, top));  // full jitter
  }
}
```

Five attempts leave four waits: **1.5 s on average**, 3.0 s at worst.

| After attempt | Ceiling | Mean wait | Worst total so far |
|---|--:|--:|--:|
| 1 | 200 ms | 100 ms | 0.2 s |
| 2 | 400 ms | 200 ms | 0.6 s |
| 3 | 800 ms | 400 ms | 1.4 s |
| 4 | 1,600 ms | 800 ms | 3.0 s |
)md");

inline const QString textAnswer = QStringLiteral(R"md(# Heading one
Some words with *emphasis*, **strong**, ***both***, ~~struck~~, `inline code` and a [link to the docs](https://example.org/docs). An image: ![a small chart](https://example.com/chart.png).

## Heading two
- First point, which is long enough to go over the end of the line and continue below it without touching the marker
- Second point with `code`
  - nested point
  - another one
    1. ordered inside
    2. second
- [x] done
- [ ] still to do

### Heading three
9. nine
10. ten

> A quotation that says something worth keeping, over more than one line so that the bar at its side can be seen.
>
> Second paragraph of it.
> > And one inside.

---

Inline formula $a^2 + b^2 = c^2$ and a display one:

$$\int_0^1 x^2\,dx = \tfrac13$$

مرحبا بالعالم، هذه فقرة من اليمين إلى اليسار مع كلمة `code` في الوسط.

翻訳：契約書の第4条は、納品の期限と検収の方法を定めています。 한국어 문장도 하나. 👩‍👩‍👧‍👦 🎉

<div onclick="alert(1)">raw html</div>
)md");

inline QString longCode()
{
    QString code = QStringLiteral("```python\n");
    for (int i = 0; i < 85; ++i) {
        code += QStringLiteral("def function_%1(value: int) -> str:  # line %1\n").arg(i);
    }
    return code + QStringLiteral("```\n");
}

} // namespace parley
