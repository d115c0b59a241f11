def log = new File(basedir, 'build.log').text

assert log.contains('medlint.yaml:3:1: ')
assert log.contains('did you mean “exclude”?')
// The check could not be done: this is not a failure of the copy.
assert log.contains('MojoExecutionException')
