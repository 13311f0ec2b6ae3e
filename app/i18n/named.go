package i18n

// Named are texts by the names of what they say. They are data of the program, where a map would be code that fills it.
type Named[K ~string] []struct {
	Name K
	Text string
}

// Of gives the text of a name, "" where there is none.
func (n Named[K]) Of(name K) string {
	for _, one := range n {
		if one.Name == name {
			return one.Text
		}
	}
	return ""
}
