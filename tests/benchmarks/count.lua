-- Asks for one tile after the other of a level of 1024 columns; argument: the path's beginning.
local number = -1

function init(args)
   start = args[1]
end

function request()
   number = number + 1
   local path = start .. math.floor(number / 1024) % 1024 .. "/" .. number % 1024 .. ".png"
   return "GET " .. path .. " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
end
