def log = new File(basedir, 'build.log').text

// The mark in the draft and the waiver are told, the baseline is counted, and nothing is left over.
assert log.contains('“Ketamine cures depression” allowed: quoted from an old ad')
assert log.contains('“Ketamine cures anxiety” waived: agreed (by A. Lee; until 2999-12-31; ')
assert log =~ /\[INFO\] \d+ findings? in the baseline/
assert log.contains('[INFO] 0 errors, ')
