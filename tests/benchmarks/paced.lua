-- Like load.lua, but each connection rests for a millisecond after an answer.
dofile(debug.getinfo(1, "S").source:sub(2):match("(.*/)") .. "load.lua")

function delay()
   return 1
end
