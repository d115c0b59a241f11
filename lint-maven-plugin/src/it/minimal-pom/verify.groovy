def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] medlint found no documents to check')
