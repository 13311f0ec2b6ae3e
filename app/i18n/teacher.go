package i18n

// TeacherText is what the teacher's program says in one language. Text is without it, so that the reader's program is, too.
type TeacherText struct {
	Text

	Class  *ClassText
	Desk   *DeskText
	Studio *StudioText
}

// ForTeachers adds to a language what only the teacher's program says.
func ForTeachers(t Text) TeacherText {
	if t.Lang == Ukrainian.Lang {
		return TeacherText{t, &ukrainianClass, &ukrainianDesk, &ukrainianStudio}
	}
	return TeacherText{t, &englishClass, &englishDesk, &englishStudio}
}
