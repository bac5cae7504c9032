-- Starts a rebuild unless one is under way: 1 or 0.
-- KEYS[1] prefix; ARGV[1] token of the rebuild
local prefix = KEYS[1]
local new = prefix .. 'new:'
if redis.call('EXISTS', prefix .. 'building') == 1 then
  return 0
end
for _, name in ipairs(redis.call('SMEMBERS', new .. 'audiences')) do
  redis.call('UNLINK', new .. name)
end
redis.call('UNLINK', new .. 'audiences', new .. 'placed', new .. 'gone')
redis.call('SET', prefix .. 'building', ARGV[1], 'PX', 60000)
return 1
