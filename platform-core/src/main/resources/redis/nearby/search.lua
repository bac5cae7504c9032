-- ARGV: lng lat radius limit audience... Answers what "built" says and the nearest things of each audience.
-- Redis looks at everything within the circle before it keeps the nearest: where things are close together, a small circle has enough of them.
-- Where they are not, the circles before the last one cost a third of it at most.
local lng, lat, radius, limit = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])

local function nearest(key)
  local within = radius / 4
  while true do
    local found = redis.call('GEOSEARCH', key, 'FROMLONLAT', lng, lat, 'BYRADIUS', within, 'm', 'ASC', 'COUNT', limit, 'WITHCOORD', 'WITHDIST')
    if #found >= limit or within >= radius then
      return found
    end
    within = math.min(within * 2, radius)
  end
end

local answer = { redis.call('GET', KEYS[1] .. 'built') or '' }
for n = 5, #ARGV do
  answer[#answer + 1] = nearest(KEYS[1] .. ARGV[n])
end
return answer
