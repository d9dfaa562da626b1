// node chinese-days.cjs PACKAGE QUESTIONS WORK SIZE MILLISECONDS: asks the package what the library was asked, and prints what
// a question took as one line of JSON. Every different question is asked once before: that warms the code, and the two must
// answer alike.
'use strict';
process.env.TZ = 'Asia/Shanghai';
const [folder, questions, work, size, milliseconds] = process.argv.slice(2);
const days = require(folder);

const nextDay = day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const asked = require('fs').readFileSync(questions, 'utf8').trim().split('\n').map(line => {
  const [day, through, end, count] = line.split(' ');
  return { day, after: nextDay(day), through, end, count: Number(count) };
});

// The package has no count: it makes a list of the days, of which both ends are part.
const ask = work === 'calendar-add'
  ? question => days.findWorkday(Number(size), question.day)
  : question => days.getWorkdaysInRange(question.after, question.through).length;
const expected = work === 'calendar-add' ? question => question.end : question => question.count;

const agreed = new Map();
for (const question of asked) {
  if (!agreed.has(question.day)) {
    agreed.set(question.day, ask(question) === expected(question));
  }
}

const different = asked.filter(question => !agreed.get(question.day));
if (different.length > 0) {
  throw new Error(`${different.length} of ${asked.length} dates are answered differently, the first ${different[0].day}`);
}

const start = process.hrtime.bigint();
const least = BigInt(milliseconds) * 1_000_000n;
let [done, elapsed, sum] = [0, 0n, 0];
while (elapsed < least) {
  for (let i = 0; i < 16; i++) {
    sum += String(ask(asked[done++ % asked.length])).length;
  }

  elapsed = process.hrtime.bigint() - start;
}

// What was answered is printed, so that nothing of it can be left out.
console.log(JSON.stringify({ nanoseconds: Number(elapsed) / done, answer: `all ${asked.length} dates are answered alike; ${sum} characters of answers` }));
