/** The address without a shell: a phone goes to the field pages, a wide screen to the console. */
const narrow = matchMedia('(max-width: 820px)').matches;
const touch = matchMedia('(pointer: coarse)').matches;
location.replace(narrow || (touch && Math.min(screen.width, screen.height) < 700) ? '/field/' : '/console/');
