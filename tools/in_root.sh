#!/bin/sh
# in_root.sh ROOT OUT COMMAND... : run COMMAND in the Debian folder ROOT, in a fresh copy of this checkout.
# What it leaves in the folder named by $OUT is copied to OUT. It runs with loopback and no other network, in namespaces of its
# own: its mounts and whatever it leaves running are gone when it ends.
set -eu
ROOT=$(readlink -f "$1"); OUT=$2; shift 2
CHECKOUT=$(readlink -f "$(dirname "$0")/..")
mkdir -p "$ROOT/w" "$OUT"
RUN=$(mktemp -d "$ROOT/w/run.XXXXXX")
trap 'rm -rf "$RUN"' EXIT
trap 'exit 130' INT TERM
mkdir "$RUN/main" "$RUN/out" "$RUN/home"
tar -C "$CHECKOUT" --exclude=./.git --exclude=./.venv --exclude=./.setup --exclude=./dist --exclude=node_modules \
  --exclude=__pycache__ --exclude='./.*_cache' -cf - . | tar -C "$RUN/main" -xf -

# Documents of others that some tests read lie beside the checkout, where there are any.
if [ -d "$CHECKOUT/../shared/capabilities" ]; then
  mkdir "$RUN/shared" && cp -r "$CHECKOUT/../shared/capabilities" "$RUN/shared/"
fi

INNER=/w/$(basename "$RUN")
rc=0
unshare --mount --net --pid --fork --kill-child -- sh -c '
  root=$1; inner=$2; shift 2
  mount --make-rprivate /
  mount -t proc proc "$root/proc"; mount --rbind /sys "$root/sys"; mount --rbind /dev "$root/dev"; mount -t tmpfs tmp "$root/tmp"
  /usr/bin/python3 "$root$inner/main/tools/loopback_up.py"
  exec chroot "$root" env -i PATH=/w/venv/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$inner/home" OUT="$inner/out" LC_ALL=C.UTF-8 \
    sh -c "cd \"\$1\"; shift; exec \"\$@\"" sh "$inner/main" "$@"
' sh "$ROOT" "$INNER" "$@" || rc=$?
cp -r "$RUN/out/." "$OUT/"
exit $rc
