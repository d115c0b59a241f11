def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] 0 errors, ')
assert log.contains(' in 1 document')
