//! Dates as arrow 1.3 reads them (`arrow.get`), which is what checks the dates in metadata: ISO 8601
//! and what comes near it.

use jiff::civil::{Date, Time};

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateError {
    /// It does not look like one: arrow's own exception, which the site handles.
    Malformed,
    /// It looks like one, and there is no such date or time: Python's exception, which the site does
    /// not handle.
    Impossible,
}

use DateError::{Impossible, Malformed};

/// What the letters of a format stand for.
#[derive(Clone, Copy, Debug)]
enum Token {
    Year,
    /// A month of two digits, or of one or two.
    Month(Digits),
    /// A day of two digits, or of one or two.
    Day(Digits),
    DayOfYear,
    Week,
    Literal(char),
}

#[derive(Clone, Copy, Debug)]
enum Digits {
    Two,
    OneOrTwo,
}

use Digits::{OneOrTwo, Two};
use Token::{Day, DayOfYear, Literal, Month, Week, Year};

/// Every form of a date, in the order in which they are tried.
const FORMS: &[&[Token]] = &[
    &[Year, Literal('-'), Month(Two), Literal('-'), Day(Two)],
    &[Year, Literal('-'), Month(OneOrTwo), Literal('-'), Day(Two)],
    &[Year, Literal('-'), Month(OneOrTwo), Literal('-'), Day(OneOrTwo)],
    &[Year, Literal('/'), Month(Two), Literal('/'), Day(Two)],
    &[Year, Literal('/'), Month(OneOrTwo), Literal('/'), Day(Two)],
    &[Year, Literal('/'), Month(OneOrTwo), Literal('/'), Day(OneOrTwo)],
    &[Year, Literal('.'), Month(Two), Literal('.'), Day(Two)],
    &[Year, Literal('.'), Month(OneOrTwo), Literal('.'), Day(Two)],
    &[Year, Literal('.'), Month(OneOrTwo), Literal('.'), Day(OneOrTwo)],
    &[Year, Month(Two), Day(Two)],
    &[Year, Literal('-'), DayOfYear],
    &[Year, DayOfYear],
    &[Year, Literal('-'), Month(Two)],
    &[Year, Literal('/'), Month(Two)],
    &[Year, Literal('.'), Month(Two)],
    &[Year],
    &[Week],
];

/// The signs that may stand once before and once after a date.
const PUNCTUATION: &str = ",.;:?!\"'`[]{}()<>";

/// Reads a text as `arrow.get` does.
///
/// # Errors
///
/// When it is no date.
pub(super) fn check(text: &str) -> Result<(), DateError> {
    let spaces = text.matches(' ').count();
    let has_t = text.contains('T');
    if spaces > 1 || (has_t && spaces > 0) {
        return Err(Malformed);
    }
    let divider = if spaces == 1 { Some(' ') } else { has_t.then_some('T') };
    let time = match divider.and_then(|divider| Some((divider, text.split_once(divider)?.1))) {
        Some((divider, time)) => Some((divider, TimeForm::of(time).ok_or(Malformed)?)),
        None => None,
    };
    let characters: Vec<char> = text.chars().collect();
    for form in FORMS {
        let found = (0..characters.len())
            .filter(|start| may_begin(&characters, *start))
            .find_map(|start| Reader { rest: &characters[start..] }.moment(form, time));
        if let Some(moment) = found {
            return moment.check();
        }
    }
    Err(Malformed)
}

/// How the time is written, as far as a glance tells.
#[derive(Clone, Copy, Debug)]
struct TimeForm {
    precision: Precision,
    has_colons: bool,
    /// Whether an offset follows, and whether that has a colon.
    offset: Option<bool>,
}

#[derive(Clone, Copy, Debug)]
enum Precision {
    Hours,
    Minutes,
    Seconds,
    /// With this sign before the fraction.
    Fraction(char),
}

impl TimeForm {
    fn of(text: &str) -> Option<Self> {
        let (time, offset) = match text.split_once(['+', '-', 'Z', 'z']) {
            Some((time, offset)) => (time, Some(offset.contains(':'))),
            None => (text, None),
        };
        // A line break at its end is overlooked, as Python's `$` does.
        let time = time.strip_suffix('\n').unwrap_or(time);
        let characters: Vec<char> = time.chars().collect();
        let mut reader = Reader { rest: &characters };
        reader.digits(2, 2)?;
        let minutes = reader.sexagesimal();
        let seconds = minutes && reader.sexagesimal();
        let precision = match reader.rest {
            [] if seconds => Precision::Seconds,
            [] if minutes => Precision::Minutes,
            [] => Precision::Hours,
            [sign @ ('.' | ','), fraction @ ..] => {
                let is_fraction = !fraction.is_empty() && fraction.iter().all(char::is_ascii_digit);
                is_fraction.then_some(Precision::Fraction(*sign))?
            }
            _ => return None,
        };
        Some(Self { precision, has_colons: time.contains(':'), offset })
    }
}

/// What was read.
#[derive(Clone, Copy, Debug, Default)]
struct Moment {
    year: u32,
    month: Option<u32>,
    day: Option<u32>,
    day_of_year: Option<u32>,
    /// The week, and the day of it.
    week: Option<(u32, u32)>,
    hour: u32,
    minute: u32,
    second: u32,
    has_fraction: bool,
    /// The offset is a small `z`, which arrow lets through and then does not know.
    unknown_offset: bool,
}

impl Moment {
    /// Asks in arrow's order whether there is such a moment.
    fn check(self) -> Result<(), DateError> {
        if self.unknown_offset {
            return Err(Malformed);
        }
        self.check_ordinal()?;
        let midnight = self.hour == 24;
        if midnight && (self.minute, self.second, self.has_fraction) != (0, 0, false) {
            return Err(Malformed);
        }
        let date = self.calendar_date()?;
        let hour = if midnight { 0 } else { self.hour };
        Time::new(small(hour)?, small(self.minute)?, small(self.second)?, 0)
            .map_err(|_| Impossible)?;
        if midnight && date == Date::MAX { Err(Impossible) } else { Ok(()) }
    }

    /// Python's `strptime` reads weeks and days of the year: of every year it takes 53 and 366, and
    /// only years of four digits, from which arrow takes the zeros in front away.
    fn check_ordinal(self) -> Result<(), DateError> {
        let has_four_digits = self.year > 999;
        if let Some(day) = self.day_of_year {
            let is_there = has_four_digits && (1..=366).contains(&day);
            return if is_there { Ok(()) } else { Err(Malformed) };
        }
        if let Some((week, day)) = self.week {
            let is_there = has_four_digits && week <= 53 && (1..=7).contains(&day);
            return if is_there { Ok(()) } else { Err(Impossible) };
        }
        Ok(())
    }

    /// The date; the first of what is not said.
    fn calendar_date(self) -> Result<Date, DateError> {
        let year = i16::try_from(self.year).ok().filter(|year| *year > 0).ok_or(Impossible)?;
        let (month, day) = (small(self.month.unwrap_or(1))?, small(self.day.unwrap_or(1))?);
        Date::new(year, month, day).map_err(|_| Impossible)
    }
}

fn small(number: u32) -> Result<i8, DateError> {
    i8::try_from(number).map_err(|_| Impossible)
}

/// Reads characters from the front.
#[derive(Clone, Copy, Debug)]
struct Reader<'a> {
    rest: &'a [char],
}

impl Reader<'_> {
    /// A date of this form, with its time, and nothing after it that would belong to it.
    fn moment(mut self, form: &[Token], time: Option<(char, TimeForm)>) -> Option<Moment> {
        let mut moment = Moment::default();
        for token in form {
            self.token(*token, &mut moment)?;
        }
        if let Some((divider, form)) = time {
            self.divider(divider)?;
            self.time(form, &mut moment)?;
        }
        self.ends().then_some(moment)
    }

    fn token(&mut self, token: Token, moment: &mut Moment) -> Option<()> {
        match token {
            Year => moment.year = self.digits(4, 4)?,
            Month(digits) => moment.month = Some(self.digits(digits.least(), 2)?),
            Day(digits) => moment.day = Some(self.digits(digits.least(), 2)?),
            DayOfYear => moment.day_of_year = Some(self.digits(3, 3)?),
            Week => {
                moment.year = self.digits(4, 4)?;
                self.skip('-');
                self.divider('W')?;
                let week = self.digits(2, 2)?;
                self.skip('-');
                moment.week = Some((week, self.digits(1, 1).unwrap_or(1)));
            }
            Literal(character) => self.literal(character)?,
        }
        Some(())
    }

    fn time(&mut self, form: TimeForm, moment: &mut Moment) -> Option<()> {
        moment.hour = self.digits(2, 2)?;
        if !matches!(form.precision, Precision::Hours) {
            moment.minute = self.next_number(form)?;
        }
        if matches!(form.precision, Precision::Seconds | Precision::Fraction(_)) {
            moment.second = self.next_number(form)?;
        }
        if let Precision::Fraction(sign) = form.precision {
            self.literal(sign)?;
            moment.has_fraction = self.fraction()?;
        }
        match form.offset {
            Some(has_colon) => self.offset(has_colon, moment),
            None => Some(()),
        }
    }

    fn next_number(&mut self, form: TimeForm) -> Option<u32> {
        if form.has_colons {
            self.literal(':')?;
        }
        self.digits(2, 2)
    }

    /// Digits after the decimal sign; whether they come to more than no microsecond.
    fn fraction(&mut self) -> Option<bool> {
        let count = self.rest.iter().take_while(|next| next.is_ascii_digit()).count();
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        let digit = |index: usize| digits.get(index).and_then(|digit| digit.to_digit(10));
        let is_more = digits.iter().take(6).any(|digit| *digit != '0') || digit(6) > Some(5);
        (count > 0).then_some(is_more)
    }

    fn offset(&mut self, has_colon: bool, moment: &mut Moment) -> Option<()> {
        match self.rest {
            ['+' | '-', ..] => {
                self.rest = &self.rest[1..];
                self.digits(2, 2)?;
                let before = self.rest;
                let has_minutes = !has_colon || self.literal(':').is_some();
                if !has_minutes || self.digits(2, 2).is_none() {
                    self.rest = before;
                }
            }
            [sign @ ('Z' | 'z'), rest @ ..] => {
                moment.unknown_offset = *sign == 'z';
                self.rest = rest;
            }
            _ => return None,
        }
        Some(())
    }

    /// Two digits after a colon, or without one, if there are any.
    fn sexagesimal(&mut self) -> bool {
        let before = self.rest;
        self.skip(':');
        let found = self.digits(2, 2).is_some();
        if !found {
            self.rest = before;
        }
        found
    }

    /// A number of `least` to `most` digits.
    fn digits(&mut self, least: usize, most: usize) -> Option<u32> {
        let count = self.rest.iter().take(most).take_while(|next| next.is_ascii_digit()).count();
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        let number = digits.iter().filter_map(|digit| digit.to_digit(10));
        (count >= least).then(|| number.fold(0, |number, digit| number * 10 + digit))
    }

    fn literal(&mut self, character: char) -> Option<()> {
        let rest = self.rest.strip_prefix(&[character])?;
        self.rest = rest;
        Some(())
    }

    /// A literal in whichever letter case.
    fn divider(&mut self, character: char) -> Option<()> {
        self.literal(character).or_else(|| self.literal(character.to_ascii_lowercase()))
    }

    fn skip(&mut self, character: char) {
        let _ = self.literal(character);
    }

    /// Whether nothing comes, or a space, or either after one sign.
    fn ends(&self) -> bool {
        let ends = |rest: &[char]| rest.first().is_none_or(|next| next.is_whitespace());
        match self.rest {
            [sign, rest @ ..] if PUNCTUATION.contains(*sign) => ends(rest),
            rest => ends(rest),
        }
    }
}

impl Digits {
    fn least(self) -> usize {
        match self {
            Two => 2,
            OneOrTwo => 1,
        }
    }
}

/// Whether a date may begin at `start`: after a space or one sign that stands alone.
fn may_begin(characters: &[char], start: usize) -> bool {
    let before = |distance: usize| start.checked_sub(distance).map(|index| characters[index]);
    match before(1) {
        None => true,
        Some(last) if last.is_whitespace() => true,
        Some(last) => {
            PUNCTUATION.contains(last) && before(2).is_none_or(|other| other.is_whitespace())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_arrow_reads_them() {
        for text in [
            "2026-02-12",
            "2026-2-1",
            "2026/02/12",
            "2026.2.12",
            "20260212",
            "2026-043",
            "2026043",
            "2026-366",
            "2026-02",
            "2026",
            "2026-W10",
            "2026W101",
            "2026-W10-",
            "2026-W53-7",
            "2026-W10T10:00",
            "2026-02-12T07",
            "2026-02-12 07:30",
            "2026-02-12T0730",
            "2026-02-12T07:30:00Z",
            "2026-02-12T07:30:00.123456+05:30",
            "2026-02-12T07:30:00,5-0530",
            "2026-02-12T24:00",
            "(2026-02-12)",
            "2026-02-12T10:00Z,",
            "x\t2026-02-12\n",
        ] {
            assert_eq!(check(text), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_date_is_told_from_a_date_that_there_is_not() {
        for (text, error) in [
            ("", Malformed),
            ("yesterday", Malformed),
            ("1772445600", Malformed),
            ("2026-02-12 ", Malformed),
            ("2026-02-12T", Malformed),
            ("2026-02-12t07:30", Malformed),
            ("2026-02-12T07:30z", Malformed),
            ("2026-02-12T10:00 Z", Malformed),
            ("2026-02-12T10:30.5", Malformed),
            ("2026-02-12T10:00,", Malformed),
            ("2026-02-12,,", Malformed),
            ("x 2026-02-12", Malformed),
            ("2026-02-12T10:00+5", Malformed),
            ("2026-02-12T24:01", Malformed),
            ("2026-367", Malformed),
            ("0999-001", Malformed),
            ("2020-13-40", Impossible),
            ("2026-02-30", Impossible),
            ("0000-01-01", Impossible),
            ("2026-W54", Impossible),
            ("0999-W10", Impossible),
            ("2026-02-12T25:00", Impossible),
            ("2026-02-12T07:60", Impossible),
            ("2026-02-12T10:00:60Z", Impossible),
            ("9999-12-31T24:00", Impossible),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }
}
