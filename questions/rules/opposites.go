package rules

import "strings"

// opposites are pairs of words of one form that cannot both be true of the same thing. Compiled for this project; words
// with further common senses, such as "right" and "light", are left out.
const opposites = `rose/fell rises/falls risen/fallen rising/falling
increase/decrease increases/decreases increased/decreased increasing/decreasing
grew/shrank grows/shrinks grown/shrunk expanded/shrank improved/worsened improves/worsens
accepted/rejected accepts/rejects accept/reject approved/rejected supported/opposed supports/opposes support/oppose
included/excluded includes/excludes succeeded/failed succeeds/fails 
strengthened/weakened strengthens/weakens encouraged/discouraged encourages/discourages
appeared/disappeared opened/closed opens/closes
before/after inside/outside more/less
larger/smaller bigger/smaller higher/lower older/younger longer/shorter faster/slower stronger/weaker
heavier/lighter richer/poorer warmer/colder hotter/colder taller/shorter wider/narrower deeper/shallower safer/riskier
easier/harder cheaper/dearer better/worse
largest/smallest biggest/smallest highest/lowest oldest/youngest longest/shortest earliest/latest fastest/slowest
strongest/weakest richest/poorest warmest/coldest hottest/coldest best/worst most/least
first/last north/south east/west northern/southern eastern/western northeast/southwest northwest/southeast
majority/minority possible/impossible rich/poor hot/cold strong/weak easy/difficult
cheap/expensive safe/dangerous common/rare rarely/often seldom/often wet/dry quickly/slowly
successful/unsuccessful legal/illegal necessary/unnecessary genuine/fake
advantage/disadvantage advantages/disadvantages minimum/maximum public/private ancient/modern loud/quiet`

// oppositeOf gives for each word of the pairs its first opposite.
var oppositeOf = func() map[string]string {
	of := map[string]string{}
	for _, pair := range strings.Fields(opposites) {
		a, b, _ := strings.Cut(pair, "/")
		for _, p := range [...][2]string{{a, b}, {b, a}} {
			if of[p[0]] == "" {
				of[p[0]] = p[1]
			}
		}
	}
	return of
}()
