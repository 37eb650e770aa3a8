#!/bin/ksh
# volkit 1.2.3. Written by "volkit install"; "volkit uninstall" puts back what was here before.
# Every volume resource comes here. volkit takes the tags that its configuration names; for every other one the
# script that was here before goes on in this very shell, as if it had been called itself.
# Not to be edited: the next installation would refuse to go over it.

volkit_errexit=
case $- in *e*) set +e; volkit_errexit='set -e; ' ;; esac
volkit_here=${0%"${0##*[/\\]}"}./
volkit_name=
for volkit_word in quickchk.ksh.before-volkit quickCheck.ksh.before-volkit ../../../actions/quickchk.ksh ../../../actions/quickCheck.ksh
do
	[ -z "$volkit_name" ] && [ -f "$volkit_here$volkit_word" ] && volkit_name=$volkit_word
done
volkit_vendor='unset volkit_here volkit_name volkit_vendor volkit_root volkit_status volkit_named volkit_before volkit_word volkit_errexit; '$volkit_errexit'. "${0%"${0##*[/\\]}"}./'$volkit_name'"; exit'

volkit_root=${LKROOT:-}
[ -n "$volkit_root" ] || volkit_root='/opt/LK (試験)'
volkit_status=127
if [ -s '/opt/volkit'\''s (x64)/volkit' ]
then
	LKROOT=$volkit_root NODE_OPTIONS= '/opt/volkit'\''s (x64)/volkit' quickchk --called-by=$$ --vendor="${volkit_name:+$volkit_here$volkit_name}" "$@"
	volkit_status=$?
fi

case $volkit_status in
117)
	;;
118)
	( eval "$volkit_vendor" )
	volkit_status=$?
	LKROOT=$volkit_root NODE_OPTIONS= '/opt/volkit'\''s (x64)/volkit' observed quickchk --called-by=$$ --status=$volkit_status "$@" </dev/null >/dev/null 2>&1 &
	exit $volkit_status
	;;
119|126|127)
	volkit_named= volkit_before=
	for volkit_word in "$@"
	do
		case $volkit_word in
		-t=*) volkit_before=-t volkit_word=${volkit_word#-t=} ;;
		esac
		case $volkit_before:$volkit_word in
		-t:'Vol.E'|-t:'業務 '\''D'\''') volkit_named=yes ;;
		esac
		volkit_before=$volkit_word
	done
	if [ -n "$volkit_named" ] || [ -z "$volkit_name" ]
	then
		[ $volkit_status -eq 119 ] && exit 2
		print -ru2 -- 'ERROR VK702 The program /opt/volkit'\''s (x64)/volkit could not be started, so quickchk was not run.'
		exit 1
	fi
	;;
*)
	exit $volkit_status
	;;
esac

eval "$volkit_vendor"
