package grade

import "testing"

func TestDates(t *testing.T) {
	day := short("When did the mine close?", "March 4, 1932", "The mine closed on Friday, March 4, 1932.")
	year := short("When did the mine close?", "1932", "The mine closed on Friday, March 4, 1932.")
	runSheets(t, []sheet{
		{day, []string{"4/3/32", "the 4th of March '32", "4 March 32", "Friday 4 March 1932", "Friday, March 4, 1932", "4.3.1932", "1932-03-04", "March 4 '32", "on March 4th, 1932", "4-3-1932", "4 Mar 1932"},
			[]typed{{"4 March", Nearly, TooLittle}, {"March", Nearly, TooLittle}, {"1932", Nearly, TooLittle}, {"March '32", Nearly, TooLittle}, {"Monday, March 4, 1932", Wrong, WrongNumber},
				{"4 March '33", Wrong, WrongNumber}, {"5 March 1932", Wrong, WrongNumber}, {"4 April 1932", Wrong, WrongNumber}, {"March 4, 1923", Wrong, WrongNumber}}},
		{year, []string{"March 1932", "March 4, 1932", "4 March 1932", "in '32", "in 1932", "the year 1932", "Friday, March 4, 1932", "AD 1932", "1932 AD"},
			[]typed{{"May 1932", Wrong, WrongNumber}, {"March 5, 1932", Wrong, WrongNumber}, {"Monday, March 4, 1932", Wrong, WrongNumber}, {"1923", Wrong, WrongNumber},
				{"the 1930s", Nearly, Inexact}, {"the thirties", Nearly, Inexact}, {"the 20th century", Nearly, Inexact}, {"the 1940s", Wrong, WrongNumber}, {"1932 BC", Wrong, WrongNumber}, {"about 1930", Nearly, Inexact}}},
		{asked("When did the mine close?", "Friday, 4 March"), []string{"4 March", "March 4", "Friday 4 March"}, []typed{{"Monday 4 March", Wrong, WrongNumber}, {"Friday", Nearly, TooLittle}}},
		{asked("When was the fort built?", "June 1887"), []string{"6/1887", "1887-06", "June '87"}, []typed{{"7/1887", Wrong, WrongNumber}, {"1887", Nearly, TooLittle}}},
		{asked("When did they meet?", "at 10:30 on 5 May"), []string{"10.30 on May 5", "half past ten, 5 May", "10h30, 5 May"}, []typed{{"at 10:30 on 6 May", Wrong, WrongNumber}, {"5 May", Nearly, TooLittle}}},
		{asked("When was the fort built?", "44 BC"), []string{"44 BCE", "44 B.C.", "in 44 bc", "44 before Christ"}, []typed{{"44", Wrong, WrongNumber}, {"AD 44", Wrong, WrongNumber}, {"44 CE", Wrong, WrongNumber}}},
		{asked("When was the fort built?", "AD 79"), []string{"79", "79 AD", "79 CE", "A.D. 79"}, []typed{{"79 BC", Wrong, WrongNumber}, {"97", Wrong, WrongNumber}}},
		{asked("When was the fort built?", "in the 6th century BC"), []string{"sixth century BC", "the 6th century BCE"}, []typed{{"the 6th century", Wrong, WrongNumber}, {"the 6th century AD", Wrong, WrongNumber}}},
		{asked("When did the mill burn?", "the 19th century"), []string{"the nineteenth century", "the 1800s", "19th century", "1800s"}, []typed{{"the 1900s", Wrong, WrongNumber}, {"the 18th century", Wrong, WrongNumber}}},
		{asked("When did the mill burn?", "the 1990s"), []string{"the nineties", "1990's", "the 90s", "'90s"}, []typed{{"the 1980s", Wrong, WrongNumber}, {"the eighties", Wrong, WrongNumber}}},
		{asked("How long did the war last?", "from 1914 to 1918"), []string{"1914-1918", "1914–18", "between 1914 and 1918"}, []typed{{"1914-19", Wrong, WrongNumber}, {"1915-1918", Wrong, WrongNumber}}},
	})
}

func TestClock(t *testing.T) {
	runSheets(t, []sheet{
		{asked("When did the bell ring?", "3 pm"), []string{"15:00", "three o'clock in the afternoon", "3 p.m.", "at 3", "3:00 PM", "three o'clock", "3.00 pm", "3pm", "15.00", "3 in the afternoon", "at three"},
			[]typed{{"3 am", Wrong, Opposite}, {"3 in the morning", Wrong, Opposite}, {"03:00", Wrong, Opposite}, {"4 pm", Wrong, WrongNumber}, {"15:30", Wrong, WrongNumber}}},
		{asked("When did the bell ring?", "half past three"), []string{"3:30", "3.30", "3.30 pm", "15:30", "half past 3", "three thirty", "thirty minutes past three"}, []typed{{"half past four", Wrong, WrongNumber}, {"3 o'clock", Wrong, WrongNumber}}},
		{asked("When did the bell ring?", "a quarter to four"), []string{"3:45", "3.45 am", "quarter to 4", "fifteen minutes to four"}, []typed{{"a quarter past four", Wrong, WrongNumber}, {"4:15", Wrong, WrongNumber}, {"a quarter", Wrong, WrongNumber}}},
		{asked("When did the bell ring?", "ten past three"), []string{"3:10", "3.10 am", "ten minutes past three"}, []typed{{"3:50", Wrong, WrongNumber}}},
		{asked("When did the bell ring?", "noon"), []string{"12 pm", "12:00", "midday", "12 o'clock", "12 noon", "at twelve", "twelve o'clock"}, []typed{{"midnight", Wrong, NoMatch}, {"12 am", Wrong, Opposite}, {"2 pm", Wrong, WrongNumber}}},
		{asked("When did the bell ring?", "midnight"), []string{"12 am", "00:00", "12", "12 o'clock at night", "24:00"}, []typed{{"noon", Wrong, NoMatch}, {"12 pm", Wrong, Opposite}}},
		{asked("When did the bell ring?", "at 8 in the evening"), []string{"8 pm", "20:00", "8", "eight in the evening", "eight o'clock"}, []typed{{"8 in the morning", Wrong, Opposite}, {"8 am", Wrong, Opposite}}},
		{asked("When did the ferry leave?", "at 07:45 on Monday"), []string{"7.45 am on Monday", "Monday 7:45", "quarter to eight on Monday"}, []typed{{"7:45 on Tuesday", Wrong, WrongNumber}}},
	})
}
