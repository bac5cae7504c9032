-- Before the scripts that take rows: "id version lng lat audience..." places a thing, "id version" takes it out. The hash "placed" of an index
-- says "version audience..." of each thing in it; a row of an older version than that changes nothing.
local function row(text)
  local words = {}
  for word in string.gmatch(text, '%S+') do
    words[#words + 1] = word
  end
  return words
end

local function version_of(entry)
  local version = entry and string.match(entry, '^%d+ ')
  return version and tonumber(version) or (entry and 0 or -1)
end

-- Keys that were written to are noted in touched.
local function put(base, words, touched)
  local id, stays, names = words[1], {}, { words[2] }
  local before = redis.call('HGET', base .. 'placed', id)
  if version_of(before) > tonumber(words[2]) then
    return
  end
  for n = 5, #words do
    stays[words[n]] = true
    names[#names + 1] = words[n]
  end
  for name in string.gmatch(before or '', '%S+') do
    if not stays[name] and not tonumber(name) then
      redis.call('ZREM', base .. name, id)
    end
  end
  if #words == 2 then
    redis.call('HDEL', base .. 'placed', id)
    return
  end
  for n = 5, #words do
    local name = words[n]
    redis.call('GEOADD', base .. name, words[3], words[4], id)
    if not touched[base .. name] then
      touched[base .. name] = true
      redis.call('SADD', base .. 'audiences', name)
    end
  end
  redis.call('HSET', base .. 'placed', id, table.concat(names, ' '))
  touched[base .. 'placed'] = true
  touched[base .. 'audiences'] = true
end

local function expire(touched, ends)
  if ends > 0 then
    for key in pairs(touched) do
      redis.call('PEXPIREAT', key, ends)
    end
  end
end
