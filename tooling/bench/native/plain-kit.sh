#!/bin/sh
# plain-kit.sh ACTION VOLUME TAG
#
# The four procedures as an operator would script them by hand, for a volume with one peer: the same commands in the
# same order, each with a deadline, its output kept and decided by, a line on stderr for what went wrong, and a line for
# the run in a file. It knows none of the kit's care: no lock against another run, no reading of bytes in other
# encodings, no answer that counts as unknown, no retry, no configuration file, no record that could be replayed.
# The variables are those of a node, with PEER and RECORD_FILE besides.
set -u

action=$1 volume=$2 tag=$3
node=$COMPUTERNAME peer=$PEER
emcmd=$ExtMirrBase/EMCmd.exe lk=$LKROOT/Bin windows=$SystemRoot/System32
separator=$(printf '\001')

# Runs a program with a deadline in seconds; leaves its output and its exit status.
ask() {
  output=$(timeout 30 "$@" 2>&1)
  status=$?
}

finish() {
  echo "$(date '+%Y-%m-%dT%H:%M:%S%z') $action $tag $volume exit=$1" >>"$RECORD_FILE"
  exit "$1"
}

say() {
  echo "$*" >&2
}

fail() {
  say "$*"
  finish 1
}

# Asks a node for the mirror; leaves the role and the mirror state.
ask_mirror() {
  ask "$emcmd" "$1" GETMIRRORVOLINFO "$volume"
  role='' mirror=''
  while read -r letter its_role system address its_state; do
    [ "$letter" = "$volume" ] && role=$its_role mirror=$its_state
  done <<LINES
$output
LINES
}

# Leaves the state of the peer's resource: the seventh of the fields that byte 1 splits.
ask_peer_state() {
  ask "$lk/ins_list.exe" -d "$peer" -t "$tag"
  IFS=$separator read -r n1 n2 n3 n4 n5 n6 peer_state n8 <<LINES
$output
LINES
}

make_peer_agree() {
  ask_peer_state
  wanted=OSF
  [ "$mirror" = 1 ] && wanted=OSU
  [ "$peer_state" = "$wanted" ] || ask "$lk/ins_setst.exe" -d "$peer" -t "$tag" -S "$wanted"
}

look_for_split_brain() {
  ask_mirror "$peer"
  [ "$role" = 1 ] || return
  ask "$lk/flg_create.exe" -f "SplitBrain_$volume"
  ask "$lk/flg_create.exe" -d "$peer" -f "SplitBrain_$volume"
  ask "$lk/EISMEventNotice.exe" "$node" 6 160 's:LifeKeeper replicated volume Split Brain detected.' \
    "s:$volume" "s:$peer"
}

monitor() {
  ask_mirror .
  [ "$status" = 0 ] || fail "ERROR 12029 Unable to get information on volume $volume." \
    "The command \"Emcmd . GETMIRRORVOLINFO $volume\" returned a value of $status."
  if [ "$role" != 1 ]; then
    say "ERROR 12030 Mirrored Volume $volume not in Source Mode; ROLE=$role; EMOUT=$output"
    finish 0
  fi
  make_peer_agree
  look_for_split_brain
  ask "$lk/lcdremexec.exe" -d "$peer" -- vssadmin.exe delete shadows "/for=$volume" /quiet
}

check_deeply() {
  monitor
  ask "$lk/CheckVolume.exe" "$volume"
  [ "$status" = 0 ] || fail "ERROR 12022 Resource \"$tag\" (Volume $volume) not available"
}

unlock() {
  ask "$lk/volume.exe" -d
  case $output in
  *"$volume"*)
    ask "$lk/volume.exe" -u "$volume"
    [ "$status" = 0 ] || fail "ERROR 12045 Unable to unlock volume \"$volume\" on \"$node\" machine."
    ;;
  esac
}

enable_schedule() {
  ask "$windows/mountvol.exe" "$volume" /L
  guid=${output#*Volume} guid=${guid%%\\*}
  ask "$windows/schtasks.exe" /query /tn "ShadowCopyVolume$guid"
  [ "$status" = 0 ] || return
  ask "$windows/schtasks.exe" /change /tn "ShadowCopyVolume$guid" /enable
  if [ "$status" = 0 ]; then
    say "INFO 12065 VSS scheduled backups on volume \"$volume\" are enabled."
  else
    say "ERROR 12066 Failed to enable a VSS backup schedule on volume \"$volume\"."
  fi
}

restore() {
  ask "$emcmd" . UPDATEVOLUMEINFO "$volume"
  ask_mirror "$node"
  case $role in
  1) ask "$emcmd" . UNLOCKVOLUME "$volume" ;;
  2) ask "$emcmd" . SWITCHOVERVOLUME "$volume" ;;
  *) fail "the role of volume $volume is not known" ;;
  esac
  [ "$status" = 0 ] || fail "ERROR volume \"$volume\" cannot be opened - status $status"
  unlock
  ask "$windows/chkntfs.exe" "$volume"
  [ "$status" = 0 ] || fail "ERROR 12053 Volume $volume was found dirty by Microsoft utility chkntfs."
  ask "$lk/CheckVolume.exe" "$volume"
  [ "$status" = 0 ] || fail "ERROR 12061 CheckVolume failed. Unable to access Volume $volume."
  enable_schedule
}

remove() {
  ask "$windows/vssadmin.exe" list shadowstorage "/On=$volume"
  case $output in
  *'\\?\Volume'*) fail "ERROR 12039 Volume $volume is being used for shadow-copy storage." ;;
  esac
  ask "$windows/sc.exe" query LifeKeeper
  case $output in
  *STOP_PENDING*)
    say "ERROR 12092 LifeKeeper is stopping; volume $volume not switched over."
    finish 0
    ;;
  esac
  ask "$emcmd" . UPDATEVOLUMEINFO "$volume"
  ask_mirror .
  case $role in
  1) ;;
  2) finish 0 ;;
  *) fail "ERROR 12093 Unable to get information on volume \"$volume\" on system \"$node\"." ;;
  esac
  ask "$windows/vssadmin.exe" delete shadows "/for=$volume" /quiet
  ask "$windows/vssadmin.exe" list shadows "/for=$volume"
  case $output in
  *HarddiskVolumeShadowCopy*) fail "ERROR 12097 Unable to delete snapshots for volume \"$volume\"." ;;
  esac
  ask "$emcmd" . LOCKVOLUME "$volume"
  [ "$status" = 0 ] || fail "ERROR 12098 Unable to lock volume \"$volume\" on \"$node\": $status."
}

case $action in
quickCheck) monitor ;;
deepCheck) check_deeply ;;
restore) restore ;;
remove) remove ;;
*) fail "there is no action $action" ;;
esac
finish 0
