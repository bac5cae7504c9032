-- Forgets an index and a rebuild under way.
-- KEYS[1] prefix
for _, base in ipairs({ KEYS[1], KEYS[1] .. 'new:' }) do
  for _, name in ipairs(redis.call('SMEMBERS', base .. 'audiences')) do
    redis.call('UNLINK', base .. name)
  end
  redis.call('UNLINK', base .. 'audiences', base .. 'placed')
end
redis.call('UNLINK', KEYS[1] .. 'built', KEYS[1] .. 'building', KEYS[1] .. 'new:gone')
return 1
