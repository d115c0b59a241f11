def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] Skipping medlint: medlint.skip is set')
assert !log.contains('fda-cure-claim')
