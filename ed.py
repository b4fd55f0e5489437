import re,subprocess
def rd(f): return open(f).read()
def wr(f,s): open(f,'w').write(s)
A='core/reading/acts/'
# 1 shape helpers
s=rd('core/language/scan.ts')
print(re.findall(r'export (?:interface|type|const) \w+.*',s))
