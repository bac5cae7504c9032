-- Gives up a rebuild if it is still ours.
-- KEYS[1] prefix; ARGV[1] token
local prefix = KEYS[1]
local new = prefix .. 'new:'
if redis.call('GET', prefix .. 'building') ~= ARGV[1] then
  return 0
end
for _, name in ipairs(redis.call('SMEMBERS', new .. 'audiences')) do
  redis.call('UNLINK', new .. name)
end
redis.call('UNLINK', new .. 'audiences', new .. 'placed', new .. 'gone', prefix .. 'building')
return 1
