-- Sends the requests of a file, one after the other, from a place of each thread's own.
local threads = 0

function setup(thread)
   thread:set("number", threads)
   threads = threads + 1
end

function init(args)
   local file = io.open(args[1], "rb")
   local text = file:read("*a")
   file:close()
   requests = {}
   for request in text:gmatch("([^\30]+)\30") do
      requests[#requests + 1] = request
   end
   place = number * math.floor(#requests / 2)
end

function request()
   place = place % #requests + 1
   return requests[place]
end
