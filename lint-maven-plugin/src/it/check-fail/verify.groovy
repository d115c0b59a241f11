def log = new File(basedir, 'build.log').readLines()

def finding = 'src/main/content/offer.html:8:39 error fda-cure-claim “Ketamine cures PTSD”'
assert log.any { it.startsWith('[ERROR] ') && it.endsWith(finding) }
assert log.any { it =~ /\d+ violations? of severity error or above, 0 allowed/ }
// A failure of the project, not of the plugin.
assert log.any { it.contains('MojoFailureException') }
assert new File(basedir, 'target/medlint/report.json').text.contains('"fda-cure-claim"')
