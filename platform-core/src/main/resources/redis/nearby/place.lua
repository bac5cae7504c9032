-- Moves things to where they are now, in the index that answers and, while one is being built, in that one too.
-- KEYS[1] prefix; ARGV[1] end of the index as epoch milliseconds or 0; then rows: "id lng lat audience..." or "id" for what goes
local prefix, ends = KEYS[1], tonumber(ARGV[1])
local bases = { prefix }
local building = redis.call('EXISTS', prefix .. 'building') == 1
if building then
  bases[2] = prefix .. 'new:'
end
local removed = prefix .. 'new:removed'
local touched = {}

local function row(text)
  local words = {}
  for word in string.gmatch(text, '%S+') do
    words[#words + 1] = word
  end
  return words
end

local function leave(base, id, stays)
  local before = redis.call('HGET', base .. 'placed', id)
  if before then
    for name in string.gmatch(before, '%S+') do
      if not stays[name] then
        redis.call('ZREM', base .. name, id)
      end
    end
  end
end

local function put(base, words)
  local id, stays, names = words[1], {}, {}
  for i = 4, #words do
    stays[words[i]] = true
    names[#names + 1] = words[i]
  end
  leave(base, id, stays)
  if #names == 0 then
    redis.call('HDEL', base .. 'placed', id)
    return
  end
  for _, name in ipairs(names) do
    redis.call('GEOADD', base .. name, words[2], words[3], id)
    if not touched[base .. name] then
      touched[base .. name] = true
      redis.call('SADD', base .. 'audiences', name)
    end
  end
  redis.call('HSET', base .. 'placed', id, table.concat(names, ' '))
  touched[base .. 'placed'] = true
  touched[base .. 'audiences'] = true
end

for i = 2, #ARGV do
  local words = row(ARGV[i])
  for _, base in ipairs(bases) do
    put(base, words)
  end
  if building then
    redis.call(#words == 1 and 'SADD' or 'SREM', removed, words[1])
  end
end
if ends > 0 then
  for key in pairs(touched) do
    redis.call('PEXPIREAT', key, ends)
  end
end
return 1
