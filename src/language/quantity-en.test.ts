import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../main/host/english.ts';
import type { Quantity } from './mention.ts';
import { momentsEnglish } from './moment-en.ts';
import { quantitiesEnglish } from './quantity-en.ts';

const tokenize = loadEnglish();

/** `written=value[-upper] kind unit marks`, without what is ordinary: cardinal, no unit, exact. */
function shown(text: string, quantity: Quantity): string {
  const { value, upper, kind, unit, approximate, bound, partOfName, weak } = quantity;
  const number = upper === value ? `${value}` : `${value}-${upper}`;
  const marks = [
    ...(kind === 'cardinal' ? [] : [kind]),
    ...(unit === '' ? [] : [unit]),
    ...(approximate ? ['~'] : []),
    ...(bound === 'least' ? ['>'] : bound === 'most' ? ['<'] : []),
    ...(partOfName ? ['name'] : []),
    ...(weak === true ? ['weak'] : []),
  ];
  return [`${text.slice(quantity.start, quantity.end)}=${number}`, ...marks].join(' ');
}

function read(text: string): readonly string[] {
  const tokens = tokenize(text);
  return quantitiesEnglish(text, tokens, momentsEnglish(text, tokens)).map((one) => shown(text, one));
}

describe('quantitiesEnglish', () => {
  it.each([
    ['Some 12,500 people came.', ['12,500 people=12500 person ~']],
    ['It cost 3 million yen.', ['3 million yen=3000000 JPY']],
    ['It cost $5.3bn, then €30 billion.', ['$5.3bn=5300000000 USD', '€30 billion=30000000000 EUR']],
    ['He served twenty-three years.', ['twenty-three=23 year']],
    ['Two hundred and fifty soldiers died.', ['Two hundred and fifty=250 person']],
    ['Thousands of troops left.', ['Thousands=1000-9000 ~']],
    ['They sent tens of thousands of dollars.', ['tens of thousands=10000-90000 ~']],
    ['Half a million left.', ['Half a million=500000']],
    ['A dozen men met.', ['A dozen=12 person']],
    ['Two or three people remain.', ['Two or three=2-3 person ~']],
    ['It grew 10-13 percent.', ['10-13 percent=10-13 percent']],
    ['Between 5 and 10 days passed.', ['5 and 10 days=5-10 day']],
    ['It takes 2-3 million people.', ['2-3 million people=2000000-3000000 person']],
    ['They won 3-1 at home.', ['3=3', '1=1 weak']],
    ['They were ranked one and three.', ['one=1 weak', 'three=3']],
    ['Two-thirds of them agreed.', [`Two-thirds=${2 / 3} fraction`]],
    ['It rose by at least a third last year.', [`a third=${1 / 3} fraction > weak`]],
    ['No more than 20 came.', ['20=20 <']],
    ['About a half dozen people came.', ['half dozen=6 person']],
    ['Half of them agreed.', ['Half=0.5 fraction weak']],
    ['It was a fourth meeting.', ['fourth=4 ordinal']],
    ['The 2nd brigade held.', ['2nd=2 ordinal']],
    ['Its twenty-first session began.', ['twenty-first=21 ordinal']],
    ['More than 200 ships sank.', ['200 ships=200 ship >']],
    ['Up to 20% agreed.', ['20%=20 percent <']],
    ['People 18 or older voted.', ['18=18 >']],
    ['In the 1990s and the ’80s.', ['1990s=1990 decade year', '80s=1980 decade year']],
    ['He is in his 20s.', ['20s=20 age']],
    ['A 21-year-old man, aged 21.', ['21=21 age', '21=21 age']],
    ['Maria Silva, 37, sang.', ['37=37 age']],
    ['It lasted three and a half years.', ['three and a half=3.5 year']],
    ['It lasted two decades.', ['two decades=20 year']],
    ['The G7 bought F-16 jets and KC-135 tankers.', ['7=7 name', '16=16 name', '135=135 name']],
    ['Covid-19 and 7-Eleven', ['19=19 name', '7=7 name', 'Eleven=11 name']],
    ['He flew on Apollo 11 there.', ['11=11 name']],
    ['In World War Two they fled.', ['Two=2 name']],
    ['She ran 100m in 11 seconds.', ['100m=100 metre', '11 seconds=11 second']],
    ['It is 300 km (180 miles) long.', ['300 km=300 kilometre', '180 miles=180 mile weak']],
    ['Sales doubled.', ['doubled=2 multiple weak']],
    ['It is three times as large.', ['three times=3 multiple']],
    ['It rose 2.5 percentage points.', ['2.5 percentage points=2.5 point']],
    ['No one knew; one of the men said one must go.', []],
    ['One day he left.', ['One=1 day weak']],
    ['It is in third-party hands.', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('leaves the numbers of a date to the date', () => {
    expect(read('On Nov. 29, 2024 at 12:40 p.m. ET three men came.')).toEqual(['three=3 person']);
  });
});
