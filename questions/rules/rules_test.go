package rules

import (
	"testing"

	"lectern/questions/rule/ruletest"
)

func TestExamples(t *testing.T) { ruletest.Run(t, All()) }
