def log = new File(basedir, 'build.log').text

assert log.contains('in 1 document')
assert !log.contains('fda-cure-claim')
